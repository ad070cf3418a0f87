import { isGiven } from "../../forms/field";
import type { Count } from "../../quantities/count";
import type { Block, Section } from "../block";
import { paragraph, subheading } from "../block";
import type { Facts } from "../facts";
import { firstOf, pair } from "../facts";
import { withUnit } from "../comparison";
import { derived, figure, share } from "../figure";
import type { Run } from "../run";
import { joined, say, wanted } from "../run";
import { annualGoals } from "./annual-goals";

/** 一、基本情况: the unit and its goals. */
export function basicSituation(facts: Facts): Section {
  return {
    id: "basic-situation",
    name: "基本情况",
    heading: "一、基本情况",
    blocks: [
      subheading(2, "（一）单位基本情况"),
      subheading(3, "1. 单位职责"),
      ...paragraph([wanted("单位主要职责")]),
      subheading(3, "2. 机构设置情况"),
      ...paragraph([wanted("内设机构和所属单位设置情况")]),
      subheading(3, "3. 人员编制情况"),
      ...staff(facts),
      subheading(2, "（二）单位绩效目标"),
      ...annualGoals(facts),
    ],
  };
}

function staff({ filing: { basicData, budgetFigures }, year, unit }: Facts): Block[] {
  const posts = firstOf("编制数（人）", basicData?.staff.authorisedPosts, budgetFigures?.authorisedPosts);
  const inPost = firstOf("年末实际在职人数（人）", basicData?.staff.staffInPost, budgetFigures?.staffInPost);
  const stated = firstOf("在职人员控制率", basicData?.staff.controlRate);
  const rate = isGiven(stated) ? figure(stated) : share(inPost, posts);
  const sentence = joined(
    [
      say`${year}年末，${unit}编制数${withUnit(figure(posts), "人")}`,
      say`实际在职${withUnit(figure(inPost), "人")}`,
      rate ? say`在职人员控制率${rate}` : "",
      overstaffed(pair(inPost, posts)),
    ],
    "，",
  );
  return paragraph(say`${sentence}。离退休人员情况：${wanted("离退休人员人数，如无填“无”")}。`);
}

function overstaffed(both: ReturnType<typeof pair<Count>>): Run[] {
  if (!both || !both[0].value.isMoreThan(both[1].value)) return [];
  const [inPost, posts] = both;
  const excess = derived("difference", both, inPost.value.minus(posts.value));
  return say`超出编制${excess}人，${wanted("在职人数超出编制的原因", { field: inPost, question: "overstaffed" })}`;
}
