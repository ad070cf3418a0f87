import type { Section } from "../block";
import { paragraph } from "../block";
import type { Facts } from "../facts";
import type { Run } from "../run";
import { joined, say, wanted } from "../run";

/** What the self-evaluation rests on. */
export function preface(facts: Facts): Section {
  const { year, unit } = facts;
  return {
    id: "preface",
    name: "前言",
    heading: undefined,
    blocks: paragraph(
      say`为落实全面实施预算绩效管理要求，压实预算支出主体责任，提高财政资金使用效益，根据${documents(facts)}等文件规定，${unit}组织开展了${year}年度部门整体支出绩效自评。现将自评情况报告如下：`,
    ),
  };
}

/** The edition's documents. A notice for one year is no basis in another. */
function documents({ filing: { edition, year } }: Facts): Run[] {
  const isOfOtherYear = (source: string): boolean => {
    const stated = /(20\d\d)年度/.exec(source)?.[1];
    return stated !== undefined && stated !== year;
  };
  return joined(
    edition.sources.map((source) => (isOfOtherYear(source) ? wanted("本年度绩效自评通知的名称和文号") : source)),
    "、",
  );
}
