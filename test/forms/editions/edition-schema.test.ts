import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { checks } from "../../../src/checks/index";
import { editionSchema } from "../../../src/forms/editions/edition-schema";
import { exampleEditionFile } from "../../support/platform-edition";
import { spoiltJson } from "../../support/spoilt-json";

const schema = JSON.parse(readFileSync(join(__dirname, "../../../docs/edition.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
const validator = editionSchema(checks);
const example = JSON.parse(readFileSync(exampleEditionFile, "utf8")) as Record<string, unknown>;

const source = "某通知";
const full = {
  ...example,
  sources: ["某文件"],
  titles: { overall: "{Y}年度整体支出自评表" },
  labels: { unit: "单位名称" },
  executionPoints: 10,
  totalPoints: 100,
  weightSchemes: [{ name: "甲", execution: 10, groups: { output: 60, benefit: 30 } }],
  grades: { good: 75 },
  tiers: { partly: 50 },
  severities: { A02: { severity: "error", source }, "C10.beyond": { severity: "reminder", source } },
};

describe("docs/edition.schema.json", () => {
  test("accepts the example of the documents and a file with every entry", () => {
    for (const sound of [example, full]) {
      validate(sound);
      expect(validate.errors ?? []).toEqual([]);
      expect(v.safeParse(validator, sound).issues ?? []).toEqual([]);
    }
  });

  test("refuses and accepts what the program refuses and accepts", () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(spoiltJson(full), fc.jsonValue()), (data) => {
        const accepted = v.safeParse(validator, data).success;
        verdicts[accepted ? "accepted" : "refused"] += 1;
        expect(validate(data)).toBe(accepted);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(100);
  });
});
