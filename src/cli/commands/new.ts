import { extname } from "node:path";
import { createForms, planBlankForms, planFormsFor } from "../../actions/create-forms";
import { keepEdition } from "../../actions/settings";
import type { FormPlan } from "../../forms/drawing/form-plan";
import type { Edition } from "../../forms/editions/edition";
import type { FigureSet } from "../../forms/figures";
import { UsageError, type Arguments } from "../arguments";
import { editionFrom, editionOption, type Command } from "../command";
import { exists, readFigureFile, replaceFile } from "../files";
import { exitCodes } from "../terminal";
import { reportTrouble } from "../trouble-report";

const defaultYear = "2024";

export const newForms: Command = {
  name: "new",
  summary: "新建空白的三张表和预决算数据表",
  usage: ["new -o 文件.xlsx [选项]"],
  files: "none",
  options: {
    output: { short: "o", value: "文件", help: "新工作簿的文件名，以 .xlsx 结尾" },
    edition: editionOption,
    year: { value: "年度", help: `自评年度，默认 ${defaultYear}` },
    unit: { value: "单位", help: "填报单位名称" },
    project: { value: "项目", many: true, help: "项目名称，每个项目一张项目支出绩效自评表，默认一张空表" },
    figures: { value: "数据文件", help: "按 JSON 数据文件的单位、年度、项目和指标建表；数值再用 fill 填" },
    force: { help: "文件已存在时覆盖" },
  },
  notes: ["填数的单元格没有锁定，合计、比率、得分是公式。"],
  async run(given, terminal) {
    const edition = await editionFrom(given, "new", terminal);
    const output = outputFrom(given);
    assertSound(given);
    if (!given.has("force") && (await exists(output)))
      throw new UsageError(`“${output}”已存在，要覆盖请加 --force。`, "new");
    const source = given.text("figures");
    let about = source ?? output;
    try {
      const figures = source === undefined ? undefined : await readFigureFile(source);
      about = output;
      const workbook = await terminal.create();
      const sheets = await createForms(workbook, planFrom(given, edition, figures));
      // Whoever opens it need not say again what it was made for.
      if (given.has("edition")) await keepEdition(workbook, edition);
      await replaceFile(output, await workbook.bytes());
      terminal.print(`已新建：${output}\n工作表：${sheets.join("、")}\n`);
      return exitCodes.clean;
    } catch (error) {
      reportTrouble(about, error, terminal);
      return exitCodes.unreadable;
    }
  },
};

function outputFrom(given: Arguments): string {
  const output = given.text("output");
  if (output === undefined) throw new UsageError("请用 -o 写明新文件的名字。", "new");
  if (extname(output).toLowerCase() !== ".xlsx") throw new UsageError(`文件名“${output}”要以 .xlsx 结尾。`, "new");
  return output;
}

function assertSound(given: Arguments): void {
  const year = given.text("year");
  if (year !== undefined && !/^20\d\d$/.test(year))
    throw new UsageError(`年度“${year}”不对，要写四位数字，如 2024。`, "new");
  if (given.has("figures") && given.has("project"))
    throw new UsageError("有 --figures 时项目取自数据文件，不要再写 --project。", "new");
}

/** The plan: sized for the data file when there is one, otherwise as asked for. */
function planFrom(given: Arguments, edition: Edition, figures: FigureSet | undefined): FormPlan {
  const [unit, year, projects] = [given.text("unit"), given.text("year"), given.list("project")];
  if (figures) {
    const plan = planFormsFor(edition, figures);
    return { ...plan, unit: unit ?? plan.unit, year: year ?? plan.year };
  }
  return planBlankForms({
    edition,
    year: year ?? defaultYear,
    ...(unit === undefined ? {} : { unit }),
    // Without a name there is still one project form to look at.
    projects: projects.length > 0 ? projects : [""],
  });
}
