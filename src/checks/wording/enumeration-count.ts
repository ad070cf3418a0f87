import type { CountFigure, Enumeration, ReadText, Span } from "../../prose/reading";
import { defineCheck } from "../check";
import { isAnnounced, isAnnouncedSection } from "../shapes/announced-lists";
import { goesOnTo } from "../shapes/mixed-lists";
import { isNamedList } from "../shapes/named-lists";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/enumeration-count",
  code: "W08",
  title: "正文写明的个数应与所列名单的个数一致",
  basis: "审核常识",
  severity: "error",
  severities: { longer: "reminder" },
  needs: ["report"],
  messages: {
    differs: "正文写明“{stated}”，名单列出的是{listed}个，请核对个数或补全名单。",
    longer: "正文写明“等{stated}”，名单已列出{listed}个，多于写明的个数，请核对。",
  },

  *inspect(filing, { flag }) {
    const read = readReport(filing);
    for (const list of read.enumerations) {
      const { claim } = list;
      if (!claim || !isOneList(read, list, claim)) continue;
      const message = judge(read, list, claim);
      const further = message && isBehind(list) ? goesOnTo(read, list) : [];
      if (message === "differs" && further.includes(Number(claim.value.units))) continue;
      const names = { start: list.items[0]?.start ?? list.start, end: list.items.at(-1)?.end ?? list.end };
      if (message)
        yield flag(message, {
          at: wordsAt(filing, claimSpan(read, claim)),
          because: [wordsAt(filing, names)],
          words: { listed: listed(list, further) },
        });
    }
  },
});

/** 系统和平台 may be one entry or two. */
function listed({ items, most }: Enumeration, further: readonly number[]): string | number {
  const upTo = Math.max(most, ...further);
  return upTo > items.length ? `${items.length}至${upTo}` : items.length;
}

const isBehind = ({ form }: Enumeration): boolean => form === "behind" || form === "brackets";

/** 9个内设机构 without what runs on behind it. */
const claimSpan = (read: ReadText, { start, end }: CountFigure): Span => ({
  start,
  end:
    end +
    (/^\s*(?:内设机构|二?级?(?:预算)?单位|[部处科股]室|机构|部门|专项)/.exec(read.text.slice(end, end + 8))?.[0]
      .length ?? 0),
});

/** An entry with a figure of its own (二级单位2个) stands for several; what is left is one entry, one thing. */
function isOneList(read: ReadText, list: Enumeration, claim: CountFigure): boolean {
  const { text, figures } = read;
  const { items, form } = list;
  const count = Number(claim.value.units);
  if (items.length < 2 || items.length > count * 2 || count > items.length * 2) return false;
  const first = items[0]?.start ?? 0;
  // “完成了8项重点工作。（一）运行成本” leads up to nothing.
  if (form === "spoken" && (isAnnounced(read, list, claim) || isNamedList(read, list, claim))) return true;
  if (form === "numbered" && isAnnouncedSection(read, list, claim)) return true;
  if (form === "spoken" || form === "numbered")
    return /[:：]|[以如]下/.test(text.slice(Math.max(0, claim.start - 8), first));
  const last = items.at(-1)?.end ?? 0;
  return (
    items.every((item) => item.text.length <= 60 && !/[。\n]\s*\S/.test(text.slice(item.start, item.end))) &&
    !figures.some(
      (one) => one.kind === "count" && one.start >= first && one.end <= last && !isSaidAgain(list, claim, one),
    )
  );
}

/** “五个闭环”，即需求、预算、执行、评价、公开、整改六个闭环: the second number is of the same list. */
const isSaidAgain = ({ items, form }: Enumeration, { noun }: CountFigure, again: CountFigure): boolean =>
  form === "behind" && noun.length >= 2 && again.noun === noun && items.at(-1)?.end === again.end + noun.length;

function judge({ text }: ReadText, list: Enumeration, claim: CountFigure): "differs" | "longer" | undefined {
  const count = Number(claim.value.units);
  const { items, form } = list;
  // 投资和项目服务股 may be one department or two.
  const most = items.reduce((sum, { text: name }) => sum + joinsIn(name), items.length);
  const between = text.slice(claim.end, items[0]?.start ?? claim.end);
  if (list.open) return items.length > count ? "longer" : undefined;
  if (count >= items.length && count <= most) return undefined;
  if (form === "before")
    return isRollCall(list, claim, count) || isTitles(list) || areSides(list, claim, count) ? "differs" : undefined;
  // 包括 and 如 name examples.
  if (/包括|包含|如|主要|含|例|其中|涉及|涵盖/.test(between)) return items.length > count ? "differs" : undefined;
  // 12个村（居、社区）: the bracket explains the word.
  if (form === "brackets" && (items.length < 3 || Math.abs(items.length - count) > 2)) return undefined;
  return "differs";
}

/** 《会议和培训办法》 is one. */
const joinsIn = (name: string): number => (name.replace(/《[^》]*》/g, "").match(/以及|和|及|与|或|暨/g) ?? []).length;

const isTitles = ({ items }: Enumeration): boolean => items.every(({ text }) => /^《[^》]*》$/.test(text));

/** 从制度、流程、技术四个维度; 人财物 is three of them, and 党建、人事财务 may be as many. */
const areSides = ({ items }: Enumeration, { measure, noun }: CountFigure, count: number): boolean =>
  measure === "个" &&
  /^(?:方面|维度|层面|环节)/.test(noun) &&
  items.length >= 3 &&
  Math.abs(items.length - count) === 1 &&
  items.every(({ text }) => text.length === 2 && !/[和及与省市县区]/.test(text));

/** “数量、质量指标共12个” adds up what the list does not name one by one; a roll of departments does. */
const isRollCall = ({ items }: Enumeration, claim: CountFigure, count: number): boolean =>
  items.length >= 3 &&
  Math.abs(items.length - count) <= (items.length === 3 ? 1 : 2) &&
  /^(?:内设|下属|直属|所属|二级|职能)?(?:机构|部门|单位|[部处科股]室)/.test(claim.noun);
