import type { Field, Given } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import type { Filing, ReportedFiling } from "../../forms/filing";
import type { AmountFigure, ReadText } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import { movedFrom } from "../shapes/moved-figures";
import { withName } from "../shapes/project-names";
import { readReport, wordsAt } from "../shapes/report-reading";
import { specialName } from "../shapes/report-specials";
import { inUnitOf, tiesOf } from "../shapes/report-ties";
import { reportYear } from "../shapes/report-year";
import { gapOf } from "../shapes/special-spending";
import { isOfRest } from "../shapes/told-rests";
import { isPlainAmount } from "../shapes/plain-amounts";

export default defineCheck({
  id: "wording/special-funds-disclosed",
  code: "W28",
  title: "正文应写明每项专项资金的支出，金额与项目支出总数和表中各专项一致",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    unspent:
      "正文写了“{names}”{stated}，没有写实际支出：项目支出决算{total}减去其他项目{other}和已写明的专项支出{told}，推算只有{rest}，请补写并核对。",
    exceeds:
      "正文没有写“{names}”的实际支出，而其他项目{other}和已写明的专项支出{told}已超过项目支出决算{total}，请核对。",
    unlike: "正文写“{name}”{stated}，表中该项目没有这个金额（预算为{expected}），请核对。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    const gap = gapOf(filing, read);
    if (gap) {
      const { first, missing, total, other, told, rest } = gap;
      const words = {
        names: missing.map(({ name }) => name).join("”“"),
        total: inUnitOf(total, total.amount),
        other: inUnitOf(total, other.amount),
        told: inUnitOf(total, Amount.sum(told.map(({ amount }) => amount))),
      };
      const found = {
        at: wordsAt(filing, first.named),
        because: [total, other, ...told].map((one) => wordsAt(filing, one)),
      };
      if (rest.isNegative) yield flag("exceeds", { ...found, words });
      else yield flag("unspent", { ...found, words: { ...words, rest: inUnitOf(total, rest) } });
    }
    for (const { figure, name, fields, expected } of unlike(filing, read))
      yield flag("unlike", {
        at: wordsAt(filing, figure),
        because: fields,
        expected: inUnitOf(figure, expected),
        words: { name },
      });
  },
});

interface Unlike {
  readonly figure: AmountFigure;
  readonly name: string;
  readonly fields: readonly Given<Amount>[];
  readonly expected: Amount;
}

/** Amounts right behind the name of a project, not said to be budget or spending, that its cells do not hold at all. */
function unlike(filing: ReportedFiling, read: ReadText): readonly Unlike[] {
  const { figures, changes } = read;
  const known = new Set([...tiesOf(filing).keys(), ...changes.flatMap(({ by }) => by ?? []), ...movedFrom(read)]);
  const year = reportYear(filing);
  return figures.flatMap((figure) => {
    if (figure.kind !== "amount" || !isBare(figure, year) || known.has(figure)) return [];
    const name = specialName(figure.subject.words);
    const fields = name === undefined ? [] : amountsOf(filing, name);
    const [first] = fields;
    if (
      name === undefined ||
      !first ||
      isOfFields(fields, figure) ||
      isOfRest(read, figure) ||
      isPaidFromFund(read, figure)
    )
      return [];
    return [{ figure, name, fields, expected: first.value }];
  });
}

/** 政府性基金支出352.18万元，其中河道清淤项目300万元: as much of it as one fund paid. */
function isPaidFromFund(read: ReadText, { sentence, start }: AmountFigure): boolean {
  const from = read.sentences[sentence]?.start ?? start;
  return paidFromFund.test(read.text.slice(from, start));
}

const paidFromFund =
  /(?:政府性?基金|一般公共预算|国有资本|专户|非税|债券|国债|上级|中央|财政拨款|[自其]筹|其他资金|自有资金).*(?:其中|用于|包括|包含|安排|分别|[:：（(])/s;

/** One of the cells, or what one leaves of another: of 30万元 with 0.50万元 spent 29.50万元 are left. */
const isOfFields = (fields: readonly Given<Amount>[], { amount }: AmountFigure): boolean =>
  fields.some(
    ({ value }) =>
      value.agreesWithinRounding(amount) || fields.some((less) => value.minus(less.value).agreesWithinRounding(amount)),
  );

function isBare(figure: AmountFigure, own: number | undefined): boolean {
  const { stage, inherited, year = own, yearOffset = 0 } = figure.subject;
  return isPlainAmount(figure) && stage === undefined && !inherited && yearOffset === 0 && year === own;
}

/** Everything the tables hold of one project, its budget first. */
function amountsOf({ projects, basicData }: Filing, name: string): readonly Given<Amount>[] {
  const form = withName(projects, ({ projectName }) => projectName.value, name);
  const line = withName(basicData?.details ?? [], (one) => one.name, form?.projectName.value ?? name);
  const rows = form ? [form.funding.total, ...form.funding.parts] : [];
  const cells: readonly (Field<Amount> | undefined)[] = [
    line?.budget,
    ...rows.flatMap(({ initialBudget, annualBudget, executed }) => [annualBudget, initialBudget, executed]),
    line?.finalAccount,
    line?.lastYear,
  ];
  return onlyGiven(cells.filter((cell) => cell !== undefined));
}
