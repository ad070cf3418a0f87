import type { BasicData, Filing, ScoredForm } from "../../forms/filing";

/** One of the three tables as messages name it. */
export interface NamedForm {
  readonly name: string;
  /** What the keys of its cells begin with. */
  readonly key: string;
  readonly form: BasicData | ScoredForm;
}

/** The three tables of a filing in reading order. */
export const namedForms = ({ basicData, overall, projects }: Filing): readonly NamedForm[] => [
  ...(basicData ? [{ name: "基础数据表", key: "basicData", form: basicData }] : []),
  ...(overall ? [overall, ...projects] : projects).map((form) => ({ name: form.name, key: form.key, form })),
];
