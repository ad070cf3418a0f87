import type { Measure } from "../quantities/measure";

const doubts: readonly (readonly [RegExp, string])[] = [
  [/各|分别|(?<![人户平日月年])均(?!价)/, "说的是每一项各多少，没有写明是哪几项"],
  [/每/, "说的是每一个多少，不是总数"],
  [/其中/, "里的“其中”一项没有写明名称，或者单位与总数不同"],
  [/其余/, "里的“其余”没有写明是哪些"],
  [/[约近几数](?=[\d十百千万亿])|\d[十百千万亿]*[余多]|左右|上下/, "是约数，没有写确切的数"],
  [/第\d/, "写的是第几，不是多少"],
  [/\d\D+\d/, "有几个数，看不出各是哪一项、什么单位"],
  [/\d/, "里有数字，看不出计量的是什么"],
];

/** Why a value with figures in it was read as words, for a person; undefined where it has none or was read. */
export function whyUnread(target: Measure, actual: Measure): string | undefined {
  return doubtOf("指标值", target) ?? doubtOf("完成值", actual);
}

function doubtOf(label: string, { kind, written }: Measure): string | undefined {
  if (kind !== "text" || !/[\d０-９]/.test(written)) return undefined;
  const half = written.normalize("NFKC");
  const doubt = doubts.find(([words]) => words.test(half))?.[1];
  return doubt && `${label}${doubt}，须由人判定`;
}
