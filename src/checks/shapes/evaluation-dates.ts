import type { DateFigure, ReadText, Sentence } from "../../prose/reading";

const isMonth = (figure: Sentence["figures"][number]): figure is DateFigure =>
  figure.kind === "date" && figure.year !== undefined && figure.month !== undefined && !figure.fault && !figure.inTitle;

/** 于2025年3月对2024年度部门整体支出开展了自评, 本次自评于2025年4月开展: when the evaluation of a year was made. */
export function evaluationDates(read: ReadText, year: number): readonly DateFigure[] {
  const own = new RegExp(
    `^[^。；]{0,6}?[，,]?[^，,。；]{0,30}?${year}年度[^，,。；]{0,30}(?:开展|组织|进行|实施|完成|启动)了?[^，,。；]{0,16}自评(?!报告|抽)`,
  );
  return read.sentences.flatMap((sentence) => {
    if (
      !sentence.text.includes("自评") ||
      /监控|中期|上半年|阶段|预评|复核|抽查|重新|再次|计划|拟|将/.test(sentence.text)
    )
      return [];
    return sentence.figures.filter(isMonth).filter((date) => {
      const before = read.text.slice(sentence.start, date.start).replace(/\s/g, "");
      const behind = read.text.slice(date.end, sentence.end).replace(/\s/g, "");
      if (/[截至到前]$|以[前后]/.test(before.slice(-3)) || isOfWriting(behind)) return false;
      const made = /^(?:[^，,。；]{0,12}?)(?:开展|组织|进行|实施)/.test(behind);
      return own.test(behind) || (/(?:本次|此次|这次)(?:绩效)?自评(?:工作)?(?:已)?[于在]$/.test(before) && made);
    });
  });
}

/** 2023年6月印发的办法, 2024年3月成立: the time is that of a writing or of the unit itself, before anything else is said. */
export const isOfWriting = (behind: string): boolean =>
  /^[^，,。；]{0,30}?(?:印发|发布|出台|下发|制定|修订|成立|组建|挂牌|关于|批复|批准|文件|通知)/.test(behind);

/** 力争2024年6月底前完成 under 下一步改进措施: what is still to be done has a time that is over. */
export function pastPlans(read: ReadText, year: number): readonly DateFigure[] {
  return read.sentences.flatMap((sentence) => {
    const dates = sentence.figures.filter(
      (figure): figure is DateFigure =>
        figure.kind === "date" && figure.year !== undefined && figure.year <= year && figure.year > year - 3,
    );
    if (dates.length === 0 || !isUnderPlans(read, sentence)) return [];
    return dates.filter((date) => {
      if (date.fault || date.inTitle || (date.month === undefined && !/[底末]/.test(date.closing))) return false;
      const clause = /[^，。；,;]*$/.exec(read.text.slice(sentence.start, date.start))?.[0].replace(/\s/g, "") ?? "";
      const behind = read.text.slice(date.end, sentence.end).replace(/\s/g, "");
      return (
        /(?:力争|争取|确保|将|拟|预计|计划)[在于]?$/.test(clause) &&
        !/原|曾|已|应|未/.test(clause) &&
        // 将2024年6月底前形成的经验推广 has the time of what there is already.
        /^[底末]?(?:前|之前|以前)(?![^，。；,;]*的)/.test(behind) &&
        !/^.{0,24}(?:但|未|实际|延|推迟|已)/.test(behind)
      );
    });
  });
}

function isUnderPlans({ headings, paragraphs }: ReadText, sentence: Sentence): boolean {
  let level = Infinity;
  for (let at = paragraphs[sentence.paragraph]?.heading ?? -1; at >= 0; at -= 1) {
    const heading = headings[at];
    if (!heading || heading.level >= level) continue;
    level = heading.level;
    if (!heading.alone) continue;
    if (/原因|问题|不足|情况|目标|回顾/.test(heading.title)) return false;
    if (/改进|下一步|下阶段|打算|今后/.test(heading.title)) return true;
  }
  return false;
}
