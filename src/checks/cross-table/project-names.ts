import type { Filing, Project, SpendingDetail } from "../../forms/filing";
import { defineCheck } from "../check";
import { fundedDetails, fundedProjects, genericDetails, isSameProject, withName } from "../shapes/project-names";

export default defineCheck({
  id: "cross-table/project-names",
  code: "X04",
  title: "基础数据表所列各专项应有同名的项目支出绩效自评表，反之亦然",
  basis: "审核常识",
  severity: "reminder",
  needs: ["basicData", "projects"],
  messages: {
    lineWithoutForm: "基础数据表列有“{line}”，没有同名的项目支出绩效自评表{others}，请核对项目名称是否一致。",
    formWithoutLine:
      "项目支出绩效自评表的{label}为“{stated}”，基础数据表项目支出明细中没有同名的一行，请核对项目名称是否一致。",
    sameName: "{count}张项目支出绩效自评表的{label}都是“{stated}”，请核对项目名称是否填错。",
  },

  *inspect(filing, { flag, standAside }) {
    const { basicData, projects } = filing;
    const forms = fundedProjects(projects);
    const printed = basicData.details.filter(({ heading }) => !heading);
    const lines = fundedDetails(printed);
    const nameless = forms.filter(({ projectName }) => projectName.value === undefined);
    if (nameless.length > 0 || forms.length === 0) {
      yield standAside((nameless.length ? nameless : projects).map(({ projectName }) => projectName));
      return;
    }
    const generic = genericDetails(basicData.details);
    // Money that came in December and was carried over whole leaves a line of three noughts, and a line all the same.
    const unmatchedForms = forms.filter(
      (form) => !withName(printed, ({ name }) => name, nameOf(form)) && isComparable(form, filing, generic),
    );
    const unmatchedLines = lines.filter(({ name }) => !withName(forms, nameOf, name));
    for (const line of unmatchedLines) {
      const at = [line.finalAccount, line.budget].find((field) => field.at !== undefined);
      const others = unmatchedForms.map(({ projectName }) => `“${projectName.value}”`).join("、");
      if (at)
        yield flag("lineWithoutForm", {
          at,
          because: forms.filter((form) => isStray(form, printed, filing)).map(({ projectName }) => projectName),
          words: { line: line.name, others: others && `（未对应的有${others}）` },
        });
    }
    if (unmatchedLines.length === 0)
      for (const [first, second, ...more] of namesakes(forms)) {
        if (!first || !second) continue;
        const because = [first, ...more].map(({ projectName }) => projectName);
        yield flag("sameName", { at: second.projectName, because, words: { count: more.length + 2 } });
      }
    // A project named differently in the two tables is one fault: the line has already said so.
    if (unmatchedLines.length === 0)
      for (const { projectName } of unmatchedForms) yield flag("formWithoutLine", { at: projectName });
  },
});

/** Forms that bear one name, to the letter. */
function namesakes(forms: readonly Project[]): readonly (readonly Project[])[] {
  const named = new Map<string, Project[]>();
  for (const form of forms) {
    const own = named.get(nameOf(form).trim());
    if (own) own.push(form);
    else named.set(nameOf(form).trim(), [form]);
  }
  return [...named.values()].filter(({ length }) => length > 1);
}

const nameOf = ({ projectName }: Project): string => projectName.value ?? "";

/** Nothing in the other tables bears the name of this form's project. */
function isStray({ projectName }: Project, lines: readonly SpendingDetail[], { budgetFigures }: Filing): boolean {
  const names = [
    ...lines.map(({ name }) => name),
    ...(budgetFigures?.projects ?? []).map(({ name }) => name.value ?? ""),
  ];
  return !names.some((name) => isSameProject(projectName.value ?? "", name));
}

/** A project may belong to 业务工作经费 or 运行维护经费 and need no line of its own, unless the reference says that it is a special fund. */
function isComparable(project: Project, { budgetFigures }: Filing, generic: readonly SpendingDetail[]): boolean {
  if (generic.length === 0) return true;
  const own = withName(budgetFigures?.projects ?? [], ({ name }) => name.value, nameOf(project));
  const category = own?.category.value;
  return category !== undefined && !generic.some(({ name }) => isSameProject(name, category));
}
