import type { ReadText } from "../../prose/reading";
import { defineCheck } from "../check";
import { itemNamed } from "../shapes/report-items";
import { readReport, wordsAt } from "../shapes/report-reading";
import type { Tie } from "../shapes/report-ties";
import { tiesOf } from "../shapes/report-ties";

export default defineCheck({
  id: "wording/unspent-explained",
  code: "W18",
  title: "有预算而没有支出的项目应说明原因",
  basis: "审核常识",
  severity: "reminder",
  needs: ["report"],
  messages: {
    unexplained: "{item}预算{budget}，决算为{stated}，正文没有说明未支出的原因。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    const ties = [...tiesOf(filing).values()];
    for (const spent of firstOfEach(ties.filter(({ key, figure }) => / final 0$/.test(key) && figure.amount.isZero))) {
      const id = spent.key.split(" ")[0] ?? "";
      const budget = ties.find(({ key, figure }) => isBudgetOf(key, id) && !figure.amount.isZero);
      const words = spent.figure.subject.words;
      // 公务用车购置及运行维护费 is told by its two parts.
      if (!budget || id === "vehicles" || isExplained(read, words)) continue;
      yield flag("unexplained", {
        at: wordsAt(filing, spent.figure),
        because: [wordsAt(filing, budget.figure)],
        words: { item: words, budget: budget.figure.amount },
      });
    }
  },
});

function firstOfEach(ties: readonly Tie[]): readonly Tie[] {
  const first = new Map<string, Tie>();
  for (const tie of ties) if (!first.has(tie.key)) first.set(tie.key, tie);
  return [...first.values()];
}

const isBudgetOf = (key: string, id: string): boolean =>
  [`${id} initial 0`, `${id} adjusted 0`, `${id} budget 0`].includes(key);

const reason =
  /原因|未安排|没有安排|未发生|没有发生|未支出|未使用|未实施|未执行|取消|推迟|延期|暂停|压减|节约|结余|因为|由于|无此项|无出国|没有出国|无因公/;

/** Any sentence that names the item and gives a reason, if only 【待填写：…的原因】. */
const isExplained = ({ text, sentences }: ReadText, words: string): boolean =>
  sentences.some(({ start, end }) => {
    const sentence = text.slice(start, end);
    return reason.test(sentence) && namesItem(sentence, words);
  });

function namesItem(sentence: string, words: string): boolean {
  const item = itemNamed(words)?.id;
  if (item === "travelAbroad") return /出国/.test(sentence);
  if (item === "hospitality") return /接待/.test(sentence);
  if (item === "vehiclePurchase" || item === "vehicleRunning") return /车/.test(sentence);
  return sentence
    .normalize("NFKC")
    .replace(/[“”"\s]/g, "")
    .includes(words.replace(/[“”"\s]/g, ""));
}
