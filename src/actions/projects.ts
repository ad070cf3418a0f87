import type { Edition } from "../forms/editions/edition";
import { blankSlots } from "../forms/drawing/indicator-slots";
import { formsOf } from "../forms/filing";
import { readFiling } from "../forms/read-filing";
import { normalise } from "../forms/reading/label";
import type { Workbook } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";
import { planBlankForms, projectForms } from "./create-forms";

/**
 * Adds one blank project form and names its sheet. @throws WorkbookRefused when the name is blank or a project has it
 * already.
 */
export async function addProject(workbook: Workbook, edition: Edition, name: string): Promise<string> {
  const wanted = name.trim();
  if (wanted === "") throw new WorkbookRefused("host", "请先填写项目名称，再新增项目表。");
  const content = await workbook.read();
  const filing = readFiling(content, edition);
  if (filing.projects.some(({ projectName }) => normalise(projectName.value ?? "") === normalise(wanted)))
    throw new WorkbookRefused("host", `已有项目“${wanted}”的自评表，不能重复新增。`);
  const blank = planBlankForms({ edition, year: filing.year ?? "", projects: [] });
  const plan = { ...blank, unit: filing.unit, projects: [{ name: wanted, indicators: blankSlots(edition) }] };
  const sheets = projectForms(plan, filing, content);
  await workbook.write({ sheets });
  return sheets[0]?.name ?? wanted;
}

/** Takes a project form away with its sheet. @throws WorkbookRefused when the sheet holds more than that form. */
export async function removeProject(workbook: Workbook, edition: Edition, sheet: string): Promise<void> {
  const filing = readFiling(await workbook.read(), edition);
  const onSheet = formsOf(filing).filter((form) => form.sheet === sheet);
  if (onSheet.length !== 1 || !filing.projects.some((project) => project.sheet === sheet))
    throw new WorkbookRefused("host", `工作表“${sheet}”上不只有一张项目支出绩效自评表，请在表格中自行删除。`, sheet);
  await workbook.write({ removeSheets: [sheet] });
}
