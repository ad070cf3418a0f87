import type { Field, Given } from "../../forms/field";
import { given } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import type { DeclineClaim, DeclineLine } from "../shapes/decline-claims";
import { declineClaims } from "../shapes/decline-claims";
import { readReport, wordsAt } from "../shapes/report-reading";
import { wrongLevels } from "../shapes/told-levels";
import { wrongVagueMoves } from "../shapes/vague-moves";

export default defineCheck({
  id: "wording/decline-claims",
  code: "W17",
  title: "正文说经费增加、下降、只减不增或持平的，应与所比的决算数和预算数相符",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    rose: "正文写“{stated}”，但{facts}，不降反升，请核对表述或说明原因。",
    fell: "正文写“{stated}”，但{facts}，不升反降，请核对表述或说明原因。",
    unequal: "正文写“{stated}”，但{facts}，并不持平，请核对表述。",
  },

  *inspect(filing, { flag, standAside }) {
    const year = filing.year === undefined ? undefined : Number(filing.year);
    const read = readReport(filing);
    const claims = declineClaims(read, year);
    for (const { change, against, now, before } of [...wrongVagueMoves(filing), ...wrongLevels(filing, read)]) {
      if (claims.some(({ start, end }) => start < change.end && change.start < end)) continue;
      const compared = against === "budget" ? "预算" : "上年";
      yield flag(change.direction === "level" ? "unequal" : change.direction === "rise" ? "fell" : "rose", {
        at: wordsAt(filing, change),
        because: [now.at, before.at],
        words: { facts: `${change.subject.words}${compared}${before.value}、本年决算${now.value}` },
      });
    }
    for (const claim of claims) {
      const asked = claim.lines.map((line) => yearsOf(filing, line));
      const unknown = asked.find(({ pairs }) => pairs.length === 0);
      if (unknown) yield standAside(unknown.fields, unknown.fields.length > 0 ? undefined : "工作簿中没有两年的决算数");
      const against = asked.flatMap(({ name, pairs }) => {
        const [first] = pairs;
        return first && pairs.every((pair) => contradicts(claim, pair)) ? [{ name, ...first }] : [];
      });
      if (against.length === 0) continue;
      yield flag(claim.kind === "level" ? "unequal" : "rose", {
        at: wordsAt(filing, claim),
        because: against.flatMap(({ finalAccount, lastYear }) => [finalAccount, lastYear]),
        words: {
          facts: against
            .map(
              ({ name, finalAccount, lastYear }) => `${name}上年决算${lastYear.value}、本年决算${finalAccount.value}`,
            )
            .join("，"),
        },
      });
    }
  },
});

interface TwoYears {
  readonly finalAccount: Given<Amount>;
  readonly lastYear: Given<Amount>;
}

interface Years {
  readonly name: string;
  /** As 表1 and 预决算数据 have it; none where a year is not known. */
  readonly pairs: readonly TwoYears[];
  readonly fields: readonly Field<Amount>[];
}

const names: Readonly<Record<DeclineLine, string>> = {
  threePublicExpenses: "“三公”经费",
  vehicles: "公务用车购置及运行维护费",
  vehiclePurchase: "公务用车购置费",
  vehicleRunning: "公务用车运行维护费",
  travelAbroad: "因公出国（境）费",
  hospitality: "公务接待费",
};

function yearsOf({ basicData, budgetFigures }: Filing, line: DeclineLine): Years {
  const found = [basicData?.lines[line], budgetFigures?.lines[line]].filter((one) => one !== undefined);
  const pairs = found.flatMap(({ finalAccount, lastYear }) => given({ finalAccount, lastYear }) ?? []);
  return { name: names[line], pairs, fields: found.flatMap(({ finalAccount, lastYear }) => [lastYear, finalAccount]) };
}

/** Where two tables disagree about the years, one of them bears the claim out. */
function contradicts({ kind, roughly }: DeclineClaim, { finalAccount, lastYear }: TwoYears): boolean {
  const [now, before] = [finalAccount.value, lastYear.value];
  if (now.agreesWithinRounding(before)) return false;
  if (kind === "fall") return now.isMoreThan(before);
  return Math.abs(now.fen - before.fen) > before.fen * (roughly ? 0.05 : 0.01);
}
