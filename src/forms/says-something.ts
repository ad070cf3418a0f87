const nothing = /^(?:无|没有|暂无|略|同上|不适用|无说明|无原因|见附件)$/;

/** Whether an answer says anything: 无 and “。” explain nothing, and 见附件 sends the reader to what is not in the workbook. */
export function saysSomething(answer: string): boolean {
  const plain = answer.replace(/[^\p{L}\p{N}]/gu, "");
  return /\p{L}/u.test(plain) && !nothing.test(plain);
}
