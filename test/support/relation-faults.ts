import type { Field, Given } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import type { Amount } from "../../src/quantities/amount";
import type { Fault } from "./fault";
import { write } from "./fault";

const isSpent = (field: Field<Amount> | undefined): field is Given<Amount> =>
  field !== undefined && isGiven(field) && !field.value.isZero;

/** Faults between lines and tables, each of them alone plausible. */
export const relationFaults: readonly Fault[] = [
  {
    name: "买了车却没有运行费",
    apply(workbook, { basicData }) {
      const bought = basicData?.lines.vehiclePurchase.finalAccount;
      const running = basicData?.lines.vehicleRunning.finalAccount;
      return isSpent(bought) && isSpent(running) ? write(workbook, running, "0") : [];
    },
  },
];
