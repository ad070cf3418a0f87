import { spendingColumns } from "../../forms/columns";
import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { BasicData, Filing, FormHead } from "../../forms/filing";
import { bare } from "../../forms/reading/label";
import { yearIn } from "../../forms/reading/form-reader";
import { defineCheck } from "../check";

export default defineCheck({
  id: "cross-table/same-unit-and-year",
  code: "X06",
  title: "各表的单位名称和年度应一致",
  basis: "审核常识",
  severity: "error",
  severities: { yearFromColumn: "reminder" },
  needs: [],
  messages: {
    unit: "{form}的{label}填报为“{stated}”，其他各表为“{expected}”。",
    year: "{form}的年度为{stated}年，其他各表为{expected}年。",
    columnYear: "基础数据表“{column}”一列的年度为{found}年，按{year}年度应为{wanted}年。",
    yearFromColumn: "各表的标题都没有写年度，按基础数据表的“{column}”一栏作为{year}年度核对，请在标题中补写年度。",
  },

  *inspect(filing, { flag, standAside }) {
    const forms = formsOf(filing);
    const units = forms.map(({ head, name }) => ({ name, field: head.unit }));
    const years = forms.map(({ head, name }) => ({ name, field: head.year }));
    for (const { list, message, majority } of [
      { list: units, message: "unit", majority: filing.unit },
      { list: years, message: "year", majority: filing.year },
    ] as const) {
      if (onlyGiven(list.map(({ field }) => field)).length < 2)
        yield standAside(
          list.map(({ field }) => field),
          "填写了这一项的表不足两张",
        );
      else
        for (const { name, field } of list)
          if (!isGiven(field)) {
            if (field.state !== "absent") yield standAside(field);
          } else if (majority !== undefined && !isSame(field, majority))
            yield flag(message, {
              at: field,
              because: list.flatMap((one) => (isSame(one.field, majority) ? [one.field] : [])),
              expected: majority,
              words: { form: name },
            });
    }
    const { basicData, year } = filing;
    if (!basicData || year === undefined) return;
    if (years.every(({ field }) => !isGiven(field))) {
      const at = basicData.headings.finalAccount;
      yield flag("yearFromColumn", { at, words: { column: bare(at.written), year } });
    }
    // A whole form of another year has already been named.
    const [first, ...others] = sameYear(basicData.year, year) ? oddColumns(basicData, year) : [];
    if (first)
      yield flag("columnYear", {
        at: first.at,
        because: others.map(({ at }) => at),
        words: { ...first.words, year },
      });
  },
});

/** Half- and full-width brackets and white space make no other unit. */
const isSame = (field: Field<string>, text: string): boolean => bare(field.value ?? "") === bare(text);

const sameYear = (field: Field<string>, year: string): boolean => !isGiven(field) || field.value === year;

function formsOf({ basicData, overall, projects, budgetFigures }: Filing): { name: string; head: FormHead }[] {
  return [
    ...(basicData ? [{ name: "基础数据表", head: basicData }] : []),
    ...[overall, ...projects].flatMap((form) => (form ? [{ name: form.name, head: form }] : [])),
    ...(budgetFigures ? [{ name: "预决算数据", head: budgetFigures }] : []),
  ];
}

/** The columns headed with another year than their own: 2023年决算数 | 2024年预算数 | 2024年决算数, 2024年实际在职人数. */
function oddColumns({ headings }: BasicData, year: string) {
  return (["staffInPost", ...spendingColumns] as const).flatMap((id) => {
    const at = headings[id];
    const found = yearIn(at.written);
    const wanted = String(Number(year) - (id === "lastYear" ? 1 : 0));
    return found === undefined || found === wanted ? [] : [{ at, words: { column: bare(at.written), found, wanted } }];
  });
}
