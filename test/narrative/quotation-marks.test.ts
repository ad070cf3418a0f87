import { plainText } from "../../src/narrative/plain-text";
import { written } from "./written";

test.each(["“三公”经费变动率", '"三公"经费变动率'])(
  "quotation marks within those around %s are single ones",
  async (name) => {
    const text = plainText(await written({ "overall.indicators[整体任务数].name": name }));
    expect(text).toContain("“‘三公’经费变动率”年度指标值");
    // None opens where another is still open.
    expect(text).not.toMatch(/“[^”\n]*“/);
  },
);
