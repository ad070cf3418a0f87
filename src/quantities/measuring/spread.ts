/** Happenings a number of people stands behind without a mark: 培训3期200人; 2台5吨, 3天2夜 and 1期3天 are one figure. */
const crowd =
  /(\d(?:期|场次?|批次?|次|班次?|届|轮))(?:\((?:共计?|合计)?(\d[\d,.]*(?:人次?|名|户次?|家次?)[^()\d]{0,6})\)|(?=(?:共计?|合计)?\d[\d,.]*(?:人|名|户|家)))/g;
const within = /\(其中[:,]?([^()]+)\)(?=$|[,;。])/g;
/** 线上、线下各2次; 各类 and 各项 are kinds, and 各村2次 names none of them. */
const named =
  /(^|[,;。])([^,;。\d各每]+[、和与及][^,;。\d各每]+?)(?:活动|培训|工作)?各(?![类级界种项方族村县市乡镇])([^,;。、\d]{0,6}\d[\d.]*[^,;。、\d]{1,8})(?=$|[,;。])/g;
const marks = /[、]|(?<!共)和(?![谐平解睦])|(?<!参)与(?!会)|(?<![普涉以])及(?![时格])/;

/**
 * Writes what stands for several figures with a mark between each: 培训3期200人 → 培训3期、200人; 培训5期（其中线上2期） →
 * 培训5期,其中线上2期; 线上、线下各2次 → 线上2次、线下2次.
 */
export function spellOut(half: string): string {
  const inside = half.includes("其中") ? half.replace(within, ",其中$1") : half;
  const shared = inside.includes("各")
    ? inside.replace(named, (all, open: string, names: string, each: string) => spread(open, names, each) ?? all)
    : inside;
  return shared.replace(crowd, (_, first: string, behind: string | undefined) => `${first}、${behind ?? ""}`);
}

function spread(open: string, names: string, each: string): string | undefined {
  const things = names.split(marks);
  if (things.length > 6 || things.some((thing) => thing === "" || thing.length > 8)) return undefined;
  return open + things.map((thing) => thing + each).join("、");
}
