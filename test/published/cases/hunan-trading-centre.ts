import type { PublishedCase } from "../published-case";
import { knownFigures } from "./layout";
import { tradingCentreReport } from "./hunan-trading-centre-report";

/**
 * 湖南省公共资源交易中心 2024: a whole report of which the three tables were not published; what it says of its accounts
 * is entered instead. The facts are told in words of our own.
 */
export const tradingCentre: PublishedCase = {
  unit: "湖南省公共资源交易中心",
  year: "2024",
  edition: "hunan-2024",
  sheets: [
    knownFigures(
      "湖南省公共资源交易中心",
      "2024",
      ["基本支出", null, 2696.86, 2594.23],
      ["人员经费", null, 2460.06, 2370.36],
      ["公用经费", null, 236.8, 223.87],
      ["项目支出", null, 1359.64, 1282.68],
      ["三公经费", 45, 45, 20.83],
      ["公务用车购置", 0, 0, 0],
      ["公务用车运行维护费", 25, 25, 17.83],
      ["出国经费", 12, 12, 0],
      ["公务接待", 8, 8, 3],
    ),
  ],
  text: tradingCentreReport,
  expected: [
    { code: "W04", quote: "6.25%", says: "45万元预算比上年下降6.25%，决算也写下降6.25%，疑为照抄" },
    { code: "W10", quote: "2024年4月", says: "2024年4月早于所依据的2025年文件，应为2025年4月" },
    { code: "W28", quote: "30万元", says: "标准化专项没有写支出，倒挤只有0.50万元" },
    { code: "W16", quote: "资金使用效率最大化", says: "两项专项执行率25.85%，却写使用效率最大化" },
    { code: "W15", quote: "在投《科技情报内参》", says: "目标是发表，结果是在投，却写已完成" },
    { code: "W14", quote: "采纳", says: "批示采纳的目标没有对应的完成情况" },
    {
      code: "W14",
      quote: "湖南省公共资源交易围串标预警模型指标体系",
      says: "预警模型指标体系的目标没有对应的完成情况",
    },
    { code: "W14", quote: "2个项目结算审减资金的退回工作", says: "退回审减资金的目标没有对应的完成情况" },
    { code: "W14", quote: "《公共数据资源会计问题研究》", says: "启动会计课题的目标没有对应的完成情况" },
    { code: "W20", quote: "七、下一步改进措施", says: "缺“存在的问题及原因分析”一节" },
    { code: "W18", quote: "0", says: "因公出国（境）费12万元一分未用，没有说明" },
    { code: "W30", quote: "创新型省份建设经费", says: "同一专项有“创新省份”“创新型省份”几种名称" },
    { code: "W11", quote: "今年1月上旬", says: "“今年”是相对时间" },
    { code: "W12", quote: "9月18日", says: "9月18日、3月4日没有写年份" },
    { code: "W22", quote: "3. 00", says: "3. 00、1303. 54、1268. 18的数字中间有空格" },
  ],
  missed: [
    {
      says: "创新型省份建设经费26.1万元只用14万元，结余12.10万元去向未说明",
      why: "专项执行率偏低已由W16指出；结余去向属于说明原因的一部分，不再逐项追问",
    },
  ],
  extras: [
    { code: "W21", quote: "中发 [2018] 34号", verdict: "right", why: "文号的年份确实用了方括号，且夹有空格" },
    {
      code: "W30",
      quote: "标准化专项",
      verdict: "right",
      why: "标准化项目资金、标准化专项、标准化项目专项资金是同一专项",
    },
  ],
};
