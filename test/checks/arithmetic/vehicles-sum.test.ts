import vehiclesSum from "../../../src/checks/arithmetic/vehicles-sum";
import { testCheck } from "../../support/test-check";

const total = "basicData.vehicles";

testCheck(vehiclesSum, {
  passes: {
    "a vehicle was bought": {
      "basicData.vehiclePurchase.finalAccount": 18.6,
      "basicData.vehicles.finalAccount": 36.43,
    },
    "no purchase, declared none": { "basicData.vehiclePurchase.finalAccount": "无" },
  },
  flags: {
    "the running costs were corrected and the total was not": {
      given: { "basicData.vehicleRunning.finalAccount": 16.83 },
      finds: [
        {
          message: "differs",
          at: `${total}.finalAccount`,
          words: { stated: "17.83万元", difference: "1.00万元" },
        },
      ],
    },
    "the running costs of last year are blank": {
      given: { "basicData.vehicleRunning.lastYear": undefined },
      finds: [{ message: "blankParts", at: `${total}.lastYear`, words: { blank: "公车运行维护" } }],
    },
  },
  standsAside: {
    "the total holds a formula error": { [`${total}.budget`]: "#REF!" },
    "neither item is filled in": {
      "basicData.vehiclePurchase.finalAccount": undefined,
      "basicData.vehicleRunning.finalAccount": undefined,
    },
  },
});
