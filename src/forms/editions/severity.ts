/** 强制性 cannot be right · 核实性 very likely wrong, answer or correct it · 提示性 a person should look. */
export const severities = ["error", "warning", "reminder"] as const;
export type Severity = (typeof severities)[number];
