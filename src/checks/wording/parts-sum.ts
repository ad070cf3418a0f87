import type { AmountFigure, Parts, ReadText, Table } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";
import { inUnitOf, isContradicted, tiesOf } from "../shapes/report-ties";

export default defineCheck({
  id: "wording/parts-sum",
  code: "W01",
  title: "正文中分项金额之和应等于总数",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    differs: "“{stated}”与其分项之和{expected}相差{apart}，请核对总数和各分项。",
  },

  *inspect(filing, { flag }) {
    const ties = tiesOf(filing);
    const isWrong = (figure: AmountFigure): boolean => {
      const tie = ties.get(figure);
      return tie !== undefined && isContradicted(tie);
    };
    for (const { whole, parts } of sumsOf(readReport(filing))) {
      // A figure that its own cell contradicts is named for that.
      if ([whole, ...parts].some(isWrong)) continue;
      const sum = Amount.sum(parts.map(({ amount }) => amount));
      const agrees = sumAgrees(
        whole.amount,
        parts.map(({ amount }) => amount),
      );
      if (agrees) continue;
      const apart = whole.amount.isMoreThan(sum) ? whole.amount.minus(sum) : sum.minus(whole.amount);
      yield flag("differs", {
        at: wordsAt(filing, whole),
        because: parts.map((part) => wordsAt(filing, part)),
        expected: inUnitOf(whole, sum),
        words: { apart },
      });
    }
  },
});

interface Sum {
  readonly whole: AmountFigure;
  readonly parts: readonly AmountFigure[];
}

const sumsOf = (read: ReadText): readonly Sum[] => [...read.parts.flatMap(inSentence), ...read.tables.flatMap(inTable)];

/** Exact figures only: 约 and 余 leave room for any rest. */
function inSentence({ whole, parts, complete }: Parts): Sum[] {
  const figures = [whole, ...parts].flatMap((figure) => (isExact(figure) ? [figure] : []));
  const [first, ...rest] = figures;
  return complete && first && figures.length === parts.length + 1 ? [{ whole: first, parts: rest }] : [];
}

const isExact = (figure: Parts["whole"]): figure is AmountFigure =>
  figure.kind === "amount" && figure.qualifier === undefined && figure.bound === undefined;

/** 合计 below lines numbered 一、二、三: each column adds up. Without numbers nobody knows which lines are parts of which. */
function inTable({ rows }: Table): Sum[] {
  const label = (row: Table["rows"][number]): string => (row[0]?.text ?? "").replace(/\s/g, "");
  const total = rows.find((row) => /^(?:合计|总计)$/.test(label(row)));
  const kinds = rows.filter((row) => /^[一二三四五六七八九十]+、/.test(label(row)));
  if (!total || kinds.length < 2) return [];
  return total.flatMap(({ figure: whole }, column) => {
    const parts = kinds.map((row) => row[column]?.figure);
    const amounts = parts.flatMap((part) => (part?.kind === "amount" ? [part] : []));
    return whole?.kind === "amount" && amounts.length === kinds.length ? [{ whole, parts: amounts }] : [];
  });
}
