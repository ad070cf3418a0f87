import { readFileSync } from "node:fs";
import { join } from "node:path";
import { committedOrigin, withOrigin } from "../../.scripts/validate/manifest-origin.cjs";

const committed = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const addresses = (xml: string) => xml.match(/"https:\/\/[^"]+\.(png|html)"/g) ?? [];

describe("the origin of the built manifest", () => {
  test("replaces every address and nothing else", () => {
    const built = withOrigin(committed, "https://jixiao.example.gov.cn:8443");
    expect(built).not.toContain(committedOrigin);
    expect(addresses(built)).toHaveLength(addresses(committed).length);
    expect(built.replaceAll("https://jixiao.example.gov.cn:8443", committedOrigin)).toBe(committed);
  });

  test("may end in a slash", () => {
    expect(withOrigin(committed, "https://jixiao.example.gov.cn/")).toBe(
      withOrigin(committed, "https://jixiao.example.gov.cn"),
    );
  });

  test("leaves addresses alone that only begin alike", () => {
    expect(withOrigin('<a href="https://localhost:31700/"/>', "https://example.org")).toBe(
      '<a href="https://localhost:31700/"/>',
    );
  });

  test.each([
    ["http://jixiao.example.gov.cn", "须以 https:// 开头"],
    ["https://jixiao.example.gov.cn/selfeval", "不带路径和参数"],
    ["https://example.org/?a=1", "不带路径和参数"],
    ["https://name@example.org", "只含主机名和端口"],
    ["https://$&.example.org", "只含主机名和端口"],
    ["jixiao.example.gov.cn", "无法识别"],
    ["", "无法识别"],
  ])("refuses %p", (origin, words) => {
    expect(() => withOrigin(committed, origin)).toThrow(words);
  });
});
