import type { Complaint } from "./complaint";
import type { ManifestElement } from "./manifest-tree";
import { everyElement } from "./manifest-tree";

/** Every button calls a function that the commands page offers; a name that differs by one letter does nothing at all. */
export function checkFunctions(root: ManifestElement, commands: string): Complaint[] {
  const offered = [...commands.matchAll(/\bassociate\(\s*"([^"]+)"/g)].map(([, name]) => name);
  return everyElement(root)
    .filter(({ name, text }) => name === "FunctionName" && !offered.includes(text))
    .map(({ line, text }) => ({
      line,
      found: `按钮要调用的“${text}”在 src/commands/commands.ts 里没有登记。`,
      advice: `请改成其中之一：${offered.join("、")}；或在那里用 Office.actions.associate 登记它。`,
    }));
}
