import type { Span } from "../../prose/reading";
import { defineCheck } from "../check";
import { mostPlaces, wordsAt } from "../shapes/report-reading";
import type { TypicalSlip } from "../shapes/typical-slips";
import { typicalSlips } from "../shapes/typical-slips";

export default defineCheck({
  id: "wording/typos",
  code: "W23",
  title: "正文不应有常见错别字、重复词和误用标点",
  basis: "审核常识",
  severity: "reminder",
  needs: ["report"],
  messages: {
    slip: "“{stated}”疑为“{expected}”之误（全文共{count}处），请核对。",
  },

  *inspect(filing, { flag }) {
    const { text } = filing.report;
    const found = typicalSlips.flatMap((slip) => placesOf(slip, text));
    for (const { first, places, right } of found.sort((a, b) => a.first.start - b.first.start))
      yield flag("slip", {
        at: wordsAt(filing, first),
        because: places.slice(1, mostPlaces + 1).map((place) => wordsAt(filing, place)),
        expected: right,
        suggest: true,
        words: { count: places.length },
      });
  },
});

interface Found {
  readonly first: Span;
  readonly places: readonly Span[];
  readonly right: string;
}

/** Every slip of one kind, the same words together: 原因原因 apart from 进行进行. */
function placesOf({ wrong, right }: TypicalSlip, text: string): readonly Found[] {
  const byWords = new Map<string, { places: Span[]; right: string }>();
  for (const match of text.matchAll(wrong)) {
    const [written, kept = ""] = match;
    const place = { start: match.index, end: match.index + written.length };
    const known = byWords.get(written);
    if (known) known.places.push(place);
    else byWords.set(written, { places: [place], right: right.replace("$1", () => kept) });
  }
  return [...byWords.values()].flatMap(({ places, right: meant }) => {
    const [first] = places;
    return first ? [{ first, places, right: meant }] : [];
  });
}
