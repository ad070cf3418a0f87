import type { PercentageFigure, ReadText, Sentence } from "../../prose/reading";
import { isBesideResults } from "./future-sections";
import { plainName } from "./report-items";

/** Parts that exclude each other; `all` when together they leave nothing out. Women and party members are the same people. */
interface Kin {
  readonly names: readonly RegExp[];
  readonly all: boolean;
}

const kins: readonly Kin[] = [
  { names: [/^人员(?:经费|支出)$/, /^(?:日常)?公用(?:经费|支出)$/, /^项目(?:支出|经费)$/], all: false },
  { names: [/^基本支出$/, /^项目支出$/], all: false },
  { names: [/^公务接待费?$/, /^(?:公务用车|公车)(?:购置及)?运行(?:维护)?费?$/, /^因公出国境?费?$/], all: false },
  { names: [/^(?:公务用车|公车)购置费?$/, /^公务接待费?$/, /^因公出国境?费?$/], all: false },
  { names: [/^财政拨款(?:收入)?$/, /^上年结转(?:资金|结余)?$/, /^其他(?:资金|收入)$/], all: false },
  { names: [/^(?:中央|国家)级?资金$/, /^省级?资金$/, /^市级?资金$/, /^县区?级?资金$/], all: false },
  { names: [/^工资福利支出$/, /^商品和服务支出$/, /^对个人和家庭的?补助(?:支出)?$/, /^资本性支出$/], all: false },
  {
    names: [
      /^(?:选择)?非常满意的?$/,
      /^(?:选择)?(?:比较)?满意的?$/,
      /^(?:选择)?(?:基本满意|一般)的?$/,
      /^(?:选择)?不满意的?$/,
    ],
    all: false,
  },
  {
    names: [/^优秀?等?级?的?$/, /^良好?等?级?的?$/, /^[中合格一般]+等?级?的?$/, /^(?:差|不合格)等?级?的?$/],
    all: false,
  },
  { names: [/^男性?(?:职工|干部|人员)?$/, /^女性?(?:职工|干部|人员)?$/], all: true },
];

/** 其他 and 其余 take what is left of whatever is listed before them. */
const rest = /^(?:其他|其它|其余)(?:各项|支出|经费|资金|费用|收入|部分|方面)*$/;

interface Listed {
  readonly share: PercentageFigure;
  readonly name: string;
}

interface OneWhole {
  readonly of: string;
  readonly list: readonly Listed[];
}

/** 人员经费占60%，公用经费占30%，项目支出占20%: shares of one whole that exclude each other. */
export interface ShareList {
  readonly shares: readonly PercentageFigure[];
  /** Whether nothing is left out. */
  readonly isComplete: boolean;
}

export function listedShares(read: ReadText): readonly ShareList[] {
  return read.sentences.flatMap((sentence) =>
    sentence.text.includes("占") && sentence.figures.length > 1 && !isBesideResults(read, sentence)
      ? listsOf(read, sentence).flatMap((one) => shareList(one) ?? [])
      : [],
  );
}

const single =
  /(?:^|[，,、；;：:]|以及|和|与|其中)([^，,、；;：:。占]{1,16})占比?(?:例?(?:为|是)?|(?:其|总)?([^，,、；;：:。占]{0,12}?)的?(?:比重|比例)?(?:为|是|达到?)?)$/;
const joint =
  /(?:^|[，,；;：:]|其中)([^，,；;：:。占]{3,60})(?:各|分别)占比?(?:例?(?:为|是)?|([^，,、；;：:。占]{0,12}?)的?(?:比重|比例)?(?:为|是|达到?)?)$/;

/** What an amount was planned at is no whole of it: 人员经费占预算的96%. */
const ownWhole = /预算|计划|目标|任务|[上去]年|批复|同期|以上|定额/;

function listsOf({ text }: ReadText, { start, figures }: Sentence): readonly OneWhole[] {
  const lists: OneWhole[] = [];
  let list: Listed[] = [];
  let [past, of, names]: [number, string, readonly string[]] = [start, "", []];
  const close = (): void => {
    if (list.length > 1) lists.push({ of, list });
    [list, of, names] = [[], "", []];
  };
  for (const figure of figures) {
    const words = text.slice(past, figure.start).replace(/[\s“”"]/g, "");
    past = figure.end;
    if (figure.kind !== "percentage" || figure.unit !== "percent" || figure.qualifier || figure.bound) {
      close();
      continue;
    }
    const next = names[list.length];
    const several = joint.exec(words);
    const one = single.exec(words);
    if (several) {
      close();
      names = (several[1] ?? "").split(/、|和|与|以及/);
      of = several[2] ?? "";
      if (!ownWhole.test(of)) list.push({ share: figure, name: names[0] ?? "" });
    } else if (next !== undefined && /^(?:、|，|和|与|以及)$/.test(words)) list.push({ share: figure, name: next });
    else if (one && names.length === 0 && (list.length === 0 || !words.includes("其中"))) {
      const whole = one[2] ?? "";
      if (list.length > 0 && whole !== "" && whole !== of) close();
      if (list.length === 0) of = whole;
      if (!ownWhole.test(whole)) list.push({ share: figure, name: one[1] ?? "" });
    } else close();
  }
  close();
  return lists;
}

function shareList({ of, list }: OneWhole): ShareList | undefined {
  const names = list.map(({ name }) => plainName(name.replace(/^(?:其中|以及|和|与)/, "")));
  const last = names.at(-1) ?? "";
  const hasRest = rest.test(last) && names.length > 2;
  const told = hasRest ? names.slice(0, -1) : names;
  // 人员经费占基本支出的91.37%，公用经费占8.63%，项目支出占33.09%: the last is of another whole, which nobody wrote.
  if (/基本支出/.test(of) && told.some((name) => name.startsWith("项目"))) return undefined;
  const kin = kins.find((one) => areApart(one, told));
  return kin && { shares: list.map(({ share }) => share), isComplete: hasRest || kin.all };
}

/** Each name is another one of the kin. */
function areApart({ names: kin }: Kin, names: readonly string[]): boolean {
  const places = names.map((name) => kin.findIndex((one) => one.test(name)));
  return places.every((place) => place >= 0) && new Set(places).size === places.length;
}
