import type { ThresholdName } from "./edition";

/** What a threshold is called, and what stands behind its number. */
export interface ThresholdWords {
  readonly name: string;
  readonly unit: string;
}

/** Every threshold in words, for the catalogue and the messages about an edition. */
export const thresholdWords: Readonly<Record<ThresholdName, ThresholdWords>> = {
  lowExecutionRate: { name: "执行率低于此数的须说明原因", unit: "%" },
  bigAdjustment: { name: "预算调整幅度超过此数的须说明", unit: "%" },
  bigSwing: { name: "执行数比上年增减超过此数的须说明", unit: "%" },
  economyMeasuresLength: { name: "厉行节约保障措施最少字数", unit: "个字" },
  overAchievement: { name: "完成率达到此数的须说明原因", unit: "%" },
  singleIndicatorPoints: { name: "单项指标分值上限", unit: "分" },
  fullOutputExecution: { name: "执行率低于此数而产出接近满分的须说明", unit: "%" },
  fullOutputScore: { name: "产出得分率达到此数算接近满分", unit: "%" },
  projectExecution: { name: "项目执行率低于此数的与整体得分一并核对", unit: "%" },
  copiedGoalLikeness: { name: "完成情况与目标文字相似度上限", unit: "%" },
};
