import { derivationsOf } from "../forms/derivations";
import type { Field } from "../forms/field";
import type { BudgetFigures, Filing, FormHead } from "../forms/filing";
import { vocabulary } from "../forms/vocabulary";
import type { Address } from "../workbook/address";

/** How far one table is filled in. */
export interface FormStatus {
  readonly kind: "budgetFigures" | "basicData" | "overall" | "project";
  /** 基础数据表, or the project's name. */
  readonly name: string;
  /** Where it begins; undefined when the workbook does not have it. */
  readonly at: Address | undefined;
  /** Cells a person fills in, and how many of them hold something. Derived cells do not count. */
  readonly filled: number;
  readonly asked: number;
  readonly firstBlank: Field<unknown> | undefined;
}

/** The tables of a filing in the order in which they are filled in; missing ones too, but for projects. */
export function formStatuses(filing: Filing | undefined): readonly FormStatus[] {
  const derived = new Set(filing ? derivationsOf(filing).map(({ target }) => target) : []);
  const status = (kind: FormStatus["kind"], name: string, form: FormHead | undefined): FormStatus => {
    const asked = form ? askedFields(form).filter(({ key }) => !derived.has(key)) : [];
    const blank = asked.filter(({ state }) => state === "blank");
    return {
      kind,
      name,
      at: form?.at,
      filled: asked.length - blank.length,
      asked: asked.length,
      firstBlank: blank[0],
    };
  };
  return [
    status("budgetFigures", vocabulary.budgetFigures.printed, filing?.budgetFigures),
    status("basicData", "基础数据表", filing?.basicData),
    status("overall", vocabulary.overall.printed, filing?.overall),
    ...(filing?.projects ?? []).map((project) =>
      status("project", project.projectName.value ?? "（未填项目名称）", project),
    ),
  ];
}

/** Without spare lines: room for more is no gap. */
function askedFields(form: FormHead): readonly Field<unknown>[] {
  const spare = spareKeys(form);
  return form.fields.filter(
    ({ key, at, state }) => at !== undefined && state !== "absent" && !spare.some((one) => key.startsWith(`${one}.`)),
  );
}

function spareKeys(form: FormHead & Partial<Pick<BudgetFigures, "spare">>): string[] {
  const { spare = [] } = form;
  const indicators = "indicators" in form ? (form.indicators as { spare: readonly { key: string }[] }).spare : [];
  const details = "spareDetails" in form ? (form.spareDetails as readonly { key: string }[]) : [];
  return [...spare, ...indicators, ...details].map(({ key }) => key);
}
