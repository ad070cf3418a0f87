import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { SpendingDetail } from "../../forms/filing";
import type { Block } from "../block";
import { paragraph, subheading } from "../block";
import type { Facts, ProjectFact } from "../facts";
import { asked } from "../facts";
import type { Run } from "../run";
import { joined, quoted, say, wanted } from "../run";

/** The goals set at the beginning of the year, of the unit and of each project. */
export function annualGoals({ filing: { overall }, projects }: Facts): Block[] {
  return [
    subheading(3, "1. 年度整体支出绩效目标"),
    ...(overall
      ? goalParagraphs([], asked("部门整体支出年度预期目标", overall.annualGoal.expected))
      : paragraph([wanted("年度整体支出绩效目标")])),
    subheading(3, "2. 省级专项资金绩效目标"),
    ...projectGoals(projects.special, "省级专项资金绩效目标，无省级专项资金的填“无”"),
    subheading(3, "3. 其他项目支出绩效目标"),
    ...projectGoals(projects.others, "其他项目支出绩效目标，无其他项目的填“无”"),
  ];
}

function projectGoals(projects: readonly ProjectFact[], otherwise: string): Block[] {
  if (projects.length === 0) return paragraph([wanted(otherwise)]);
  return projects.flatMap((project) => {
    const expected = project.form?.annualGoal.expected;
    const name = projectName(project);
    return expected
      ? goalParagraphs(say`${name}：`, asked("该项目年度预期目标", expected))
      : paragraph(say`${name}：${wanted("该项目年度绩效目标")}。`);
  });
}

/** A project as its form names it, else as the line of 表1 does. */
export function projectName({ name, line }: ProjectFact): Run {
  if (name && isGiven(name)) return quoted(name);
  return line ? lineName(line) : wanted("项目名称");
}

/** A line of 表1 has its name for a label; the cells beside it lead to it. */
export function lineName({ key, name, finalAccount }: SpendingDetail): Run {
  return { kind: "quoted", text: name, key: `quoted:${key}.name`, from: [finalAccount] };
}

/** A goal as the form has it: each of its lines a paragraph of its own. */
export function goalParagraphs(lead: readonly Run[], goal: Field<string>): Block[] {
  const lines = (goal.value ?? "").split(/\s*\n\s*/).filter((line) => line.trim() !== "");
  if (!isGiven(goal) || lines.length === 0) return paragraph(joined([lead, wanted(goal.label), "。"]));
  return lines.flatMap((line, at) => {
    const run = quoted(goal, line);
    const key = `quoted:${goal.key}#${at + 1}`;
    return paragraph(say`${at === 0 ? lead : ""}${run.kind === "quoted" ? { ...run, key } : run}。`);
  });
}
