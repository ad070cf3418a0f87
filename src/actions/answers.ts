import type { Finding } from "../checks/check";
import type { Explanations } from "../forms/explanations";
import { saysSomething } from "../forms/says-something";

/** What the unit answers to a finding as it is now. */
export interface Answer {
  readonly words: string;
  /** What the finding said when it was answered and says no longer: 超支5万元 was explained, 50万元 was not. */
  readonly outdated: { readonly was: string; readonly now: string } | undefined;
}

/** The answer to a finding, if any; one kept by an earlier version is found under the names as they were written. */
export function answerTo(explanations: Explanations, finding: Finding, year: string | undefined): Answer | undefined {
  const found = explanations.get(finding.fingerprint) ?? explanations.get(finding.formerFingerprint);
  return (
    found && {
      words: found.words,
      outdated: found.said && whatChanged(found.said, saidBy(finding, year), finding.message),
    }
  );
}

/** Whether the answer says anything, and says it of what the finding says now. */
export const settles = (answer: Answer | undefined): boolean =>
  answer !== undefined && answer.outdated === undefined && saysSomething(answer.words);

/** One sentence for whoever reads an answer to other figures; "" where it is up to date. */
export const outdatedText = ({ outdated }: Answer): string =>
  outdated ? `说明写于数字变动之前：原为${outdated.was}，现为${outdated.now}，请重新确认。` : "";

type Said = Readonly<Record<string, string>>;

/** Enough to tell figures by; a whole paragraph need not travel in the workbook twice. */
const longest = 100;

/**
 * What a finding says, by the words of its message, and of which year: a workbook copied from last year's brings its
 * answers along. The label is left out: it names the place, not the fault.
 */
export function saidBy({ words }: Finding, year: string | undefined): Said {
  const entries = Object.entries(words).filter(([word]) => word !== "label");
  const said = entries.map(([word, value]) => [word, String(value).slice(0, longest)] as const);
  return Object.fromEntries(year === undefined ? said : [["filingYear", `${year}年度`], ...said]);
}

/** Where two sayings differ. A word that only one of them has is another version's: that is no change of the filing. */
function whatChanged(before: Said, now: Said, message: string): Answer["outdated"] {
  const changed = Object.entries(before).flatMap(([word, was]) => {
    const is = now[word];
    if (is === undefined || settled(is) === settled(was)) return [];
    const unit = unitBehind(is, message);
    return [{ was: was + unit, is: is + unit }];
  });
  if (changed.length === 0) return undefined;
  // A difference the message does not mention follows from figures it does.
  const told = changed.filter(({ is }) => message.includes(is));
  const shown = told.length > 0 ? told : changed;
  return { was: listed(shown.map(({ was }) => was)), now: listed(shown.map(({ is }) => is)) };
}

const units = /^(?:[个人名项处次条张年月天日分倍家件辆台套户期批]|平方米|[万亿]?元)/;

/** The message says 人 behind a bare 88, and so does whoever repeats it. */
function unitBehind(figure: string, message: string): string {
  if (!/^-?[\d.,]+$/.test(figure)) return "";
  const start = message.search(new RegExp(`(?<![\\d.])${figure.replace(".", "\\.")}(?![\\d.])`));
  return start < 0 ? "" : (units.exec(message.slice(start + figure.length))?.[0] ?? "");
}

const cellReference = /(?<![A-Za-z])\$?[A-Z]{1,3}\$?\d{1,7}(?![\dA-Za-z])/g;
const numbering = /(^|[、,;])(?:\(?\d{1,3}[)、.](?!\d)|[一二三四五六七八九十]{1,3}、)/g;

/**
 * What is said, whatever its place and writing: inserted rows move D4 to D6 and 第3行 to 第5行, 1.培训人数 is 培训人数,
 * 1,303.50 is 1303.5.
 */
const settled = (said: string): string =>
  said
    .normalize("NFKC")
    .replace(/[\s“”"'‘’]+/g, "")
    .replace(/第\d+行/g, "")
    .replace(cellReference, "")
    .replace(numbering, "$1")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/(\.\d*?)0+(?!\d)/g, "$1")
    .replace(/\.(?!\d)/g, "");

const listed = (said: readonly string[]): string =>
  [...new Set(said)].map((one) => `“${shortened(one === "" ? "空白" : one)}”`).join("、");

const shortened = (said: string): string => (said.length > 40 ? `${said.slice(0, 40)}……` : said);
