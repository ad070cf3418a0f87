import type { Field } from "../../src/forms/field";
import { isGiven } from "../../src/forms/field";
import { basicLineIds } from "../../src/forms/filing";
import type { Filing, ScoredForm } from "../../src/forms/filing";
import { Amount } from "../../src/quantities/amount";
import { number, text } from "../../src/workbook/cell";
import type { MemoryWorkbook } from "./memory-workbook";

type Pick = <T>(list: readonly T[]) => T | undefined;

/** One way in which this year's filing no longer goes with last year's: a cell of last year's workbook is changed. */
export interface LastYearFault {
  readonly name: string;
  readonly code: string;
  /** Answers which fields of this year's filing now are wrong; nothing when it found no occasion. */
  apply(last: MemoryWorkbook, before: Filing, filing: Filing, pick: Pick): readonly Field<unknown>[];
}

const pairs = (filing: Filing, before: Filing): (readonly [ScoredForm, ScoredForm])[] => [
  ...(filing.overall && before.overall ? [[filing.overall, before.overall] as const] : []),
  ...filing.projects.flatMap((project) => {
    const own = before.projects.find(({ projectName }) => projectName.value === project.projectName.value);
    return own ? [[project, own] as const] : [];
  }),
];

const set = (last: MemoryWorkbook, field: Field<unknown>, wan: number | string): void => {
  if (field.at) last.set(field.at, typeof wan === "number" ? number(wan) : text(wan));
};

const { zero } = Amount;
const wan = (amount: Amount): number => Number(amount.in("万元"));

export const lastYearFaults: readonly LastYearFault[] = [
  {
    name: "上年决算数 that last year's filing does not give",
    code: "B08",
    apply(last, before, filing, pick) {
      const [now, then] = [filing.basicData, before.basicData];
      const ids = basicLineIds.filter((id) => then !== undefined && isGiven(then.lines[id].finalAccount));
      const id = pick(ids);
      const [stated, filed] = id ? [now?.lines[id].lastYear, then?.lines[id].finalAccount] : [];
      if (!stated?.value || !filed?.value) return [];
      set(last, filed, wan(filed.value) + 3.5);
      return [stated];
    },
  },
  {
    name: "more carried forward than last year left",
    code: "B09",
    apply(last, before, filing, pick) {
      const carrying = pairs(filing, before).flatMap(([form, own]) => {
        const carried = form.funding.parts.find(({ key }) => key.endsWith("carriedForward"))?.annualBudget;
        return carried?.value && wan(carried.value) >= 1 ? [{ carried, own }] : [];
      });
      const chosen = pick(carrying);
      const { executed } = chosen?.own.funding.total ?? {};
      if (!chosen || !executed?.value) return [];
      set(last, chosen.own.funding.total.annualBudget, wan(executed.value));
      return [chosen.carried];
    },
  },
  {
    name: "an indicator of last year that is gone",
    code: "L01",
    apply(last, before, filing, pick) {
      const chosen = pick(pairs(filing, before).filter(([, own]) => own.indicators.rows.length > 1));
      const row = chosen && pick(chosen[1].indicators.rows);
      if (!row) return [];
      set(last, row.name, "现场核查覆盖面");
      return [chosen[0].title];
    },
  },
  {
    name: "a target lower than last year's",
    code: "L02",
    apply(last, before, filing, pick) {
      const chosen = pick(pairs(filing, before));
      const row = chosen && pick(chosen[1].indicators.rows.filter(({ target }) => target.value === "≥90%"));
      const own = chosen?.[0].indicators.rows.find(({ name }) => name.value === row?.name.value);
      if (!row || !own) return [];
      set(last, row.target, "≥96%");
      return [own.target];
    },
  },
  {
    name: "spending that is many times last year's",
    code: "L03",
    apply(last, before, filing, pick) {
      const chosen = pick(pairs(filing, before).filter(isSteady));
      if (!chosen) return [];
      const { executed } = chosen[0].funding.total;
      set(last, chosen[1].funding.total.executed, Math.round(wan(executed.value ?? zero) * 25) / 100);
      return [executed];
    },
  },
  {
    name: "what was done, told in last year's words",
    code: "L04",
    apply(last, before, filing, pick) {
      const chosen = pick(pairs(filing, before));
      const achieved = chosen?.[0].annualGoal.achieved;
      if (!chosen || !achieved?.value) return [];
      set(last, chosen[1].annualGoal.achieved, achieved.value);
      return [achieved];
    },
  },
];

/** What was spent is at least 1 万元 and near last year's. */
function isSteady([form, own]: readonly [ScoredForm, ScoredForm]): boolean {
  const [now, then] = [form.funding.total.executed.value ?? zero, own.funding.total.executed.value ?? zero].map(wan);
  return now !== undefined && then !== undefined && now >= 1 && now > 0.8 * then && now < 1.2 * then;
}
