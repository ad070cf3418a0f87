import { keepsPlatformRule, platformBasis } from "../shapes/platform-rule";

export default keepsPlatformRule({
  id: "platform/goal-text",
  code: "P03",
  title: "年度总体目标的预期目标和实际完成情况应写成文字，不得空白，不得只有换行或符号",
  basis: platformBasis,
  severity: "error",
  selfEvident: true,
  platformRule: "goalText",
  messages: {
    blank: "{form}的{label}没有填写，上报会被退回，请补写。",
    symbols: "{form}的{label}只填了“{stated}”，没有文字，上报会被退回，请补写。",
  },

  *ask(form, _, { flag, standAside }) {
    for (const goal of [form.annualGoal.expected, form.annualGoal.achieved]) {
      if (goal.state === "absent") yield standAside(goal);
      else if (goal.state === "blank" || goal.written.trim() === "")
        yield flag("blank", { at: goal, words: { form: form.name } });
      else if (hasNoWord(goal.written)) yield flag("symbols", { at: goal, words: { form: form.name } });
    }
  },
});

/** Marks, dashes and line breaks alone, whatever their width: - _ * — ／. */
const hasNoWord = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
