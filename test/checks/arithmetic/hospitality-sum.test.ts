import hospitalitySum from "../../../src/checks/arithmetic/hospitality-sum";
import type { Filing, SpendingLine } from "../../../src/forms/filing";
import { number, text } from "../../../src/workbook/cell";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

type Amounts = readonly [lastYear: number | undefined, budget: number | undefined, finalAccount: number | undefined];

/** The specimen does not split hospitality: two of its other lines become the two kinds, with these figures. */
function split(workbook: MemoryWorkbook, { basicData }: Filing, domestic: Amounts, foreign: Amounts): void {
  if (!basicData) throw new Error("the specimen has no basic data");
  relabel(workbook, basicData.lines.utilitiesAndTravel, "其中：国内接待费", domestic);
  relabel(workbook, basicData.lines.meetingsAndTraining, "国（境）外接待费", foreign);
}

function relabel(workbook: MemoryWorkbook, line: SpendingLine, label: string, amounts: Amounts): void {
  const cells = [line.lastYear, line.budget, line.finalAccount];
  cells.forEach(({ at }, index) => {
    const amount = amounts[index];
    if (at) workbook.set(at, amount === undefined ? undefined : number(amount));
  });
  const first = cells[0]?.at;
  if (first) workbook.set({ ...first, column: 0 }, text(label));
}

testCheck(hospitalitySum, {
  passes: {
    "hospitality is not split": { "basicData.hospitality.finalAccount": 4 },
    "both kinds add up": (workbook, filing) => split(workbook, filing, [3.5, 6, 2.4], [0, 2, 0.6]),
  },
  flags: {
    "the foreign guests were forgotten in the total": {
      given: (workbook, filing) => split(workbook, filing, [3.5, 8, 3], [0, 0, 0.6]),
      finds: [
        {
          message: "differs",
          at: "basicData.hospitality.finalAccount",
          because: [
            "basicData.hospitalityDomestic.finalAccount",
            "basicData.hospitalityForeign.finalAccount",
            "budgetFigures.hospitality.finalAccount",
          ],
          words: { stated: "3.00万元", expected: "3.60万元", difference: "0.60万元；合计与预决算数据" },
        },
      ],
    },
    "one kind is blank and the other too small": {
      given: (workbook, filing) => split(workbook, filing, [3.5, 8, 2], [0, 0, undefined]),
      finds: [
        {
          message: "blankParts",
          at: "basicData.hospitality.finalAccount",
          words: { blank: "外接待费 2024年决算数”未填写" },
        },
      ],
    },
  },
  standsAside: {
    "both kinds are printed and blank": (workbook, filing) =>
      split(workbook, filing, [3.5, 8, undefined], [0, 0, undefined]),
  },
});
