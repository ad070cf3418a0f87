import type { Edition } from "./edition";
import { hunan2024 } from "./hunan-2024";

/** 财预〔2020〕10号 的通用版式, as most provinces print it. */
export const mof2020: Edition = {
  ...hunan2024,
  id: "mof-2020",
  name: "财政部通用版式（2020）",
  sources: ["《项目支出绩效评价管理办法》（财预〔2020〕10号）"],
  titles: {
    basicData: "{Y}年度部门整体支出绩效评价基础数据表",
    overall: "{Y}年度部门整体支出绩效自评表",
    project: "项目支出绩效自评表（{Y}年度）",
  },
  labels: {},
};
