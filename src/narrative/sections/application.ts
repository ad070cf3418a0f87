import type { Section } from "../block";
import { paragraph } from "../block";
import type { Facts } from "../facts";
import { say, wanted } from "../run";

/** 九、自评结果拟应用和公开情况. */
export function application({ unit, year }: Facts): Section {
  return {
    id: "application",
    name: "自评结果拟应用和公开情况",
    heading: "九、部门整体支出绩效自评结果拟应用和公开情况",
    blocks: [
      ...paragraph(
        say`${unit}将${year}年度绩效自评结果作为改进管理、编制以后年度预算和完善相关政策的参考，对自评中发现的问题逐项整改落实。具体应用情况：${wanted("自评结果与预算安排挂钩的具体做法")}。`,
      ),
      ...paragraph(say`本报告将按规定于${wanted("公开时间")}在${wanted("公开网站或平台")}公开，接受社会监督。`),
    ],
  };
}
