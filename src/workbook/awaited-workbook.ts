import type { Workbook } from "./workbook";

/** A workbook that is still being fetched: whatever is asked of it waits. */
export function awaitedWorkbook(fetched: Promise<Workbook>): Workbook {
  return {
    read: async () => (await fetched).read(),
    write: async (plan) => (await fetched).write(plan),
    mark: async (marks, others) => (await fetched).mark(marks, others),
    show: async (at) => (await fetched).show(at),
    snapshot: async () => (await fetched).snapshot(),
    restore: async (snapshot) => (await fetched).restore(snapshot),
  };
}
