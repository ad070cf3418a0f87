/** The numbers of （一）, （二）, … */
export const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;
