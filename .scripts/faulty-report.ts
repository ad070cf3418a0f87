/** A report with faults of every severity in it, two at one word, among much that is right. */
export const faultyReport = (written: string): string =>
  written
    .replace(
      "【待填写：单位主要职责】",
      "负责交易平台的运行和服务，全年零投诉，按装、调试各类设备21台【待填写：帐目情况】。",
    )
    .replace("编制数87人", "编制数78人")
    .replace("下降6.98%", "下降9.68%")
    .replace("合计\t45.00\t45.00\t20.83", "合计\t45.00\t45.00\t20.38");
