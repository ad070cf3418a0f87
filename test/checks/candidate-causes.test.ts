import fc from "fast-check";
import { CandidateCauses } from "../../src/checks/candidate-causes";
import type { Finding } from "../../src/checks/check";
import { Explanations } from "../../src/checks/explained";
import { checks } from "../../src/checks/index";
import { askedChecks } from "../../src/checks/run-checks";
import { readFiling } from "../../src/forms/read-filing";
import { figureFaults } from "../support/faults";
import { soundFigures } from "../support/generate-figures";
import { filingOf } from "../support/generated-filing";
import { specimenEdition } from "../support/specimen";
import { specimenReport } from "../support/specimen-report";

/** How many generated filings, and how many faults in each: enough for causes of every sort. */
const [filings, planted] = [12, 8];
const seed = 20_260_331;

describe("what a finding may follow from", () => {
  test("of findings with several faults, no cause is overlooked for sharing nothing", async () => {
    const generated = fc.sample(soundFigures(6), { numRuns: filings, seed });
    let [pairs, asked, explained] = [0, 0, 0];
    for (const [number, figures] of generated.entries()) {
      const workbook = await filingOf(figures);
      for (let at = 0; at < planted; at++) {
        const fault = figureFaults[(number * planted + at) % figureFaults.length];
        const filing = readFiling(await workbook.read(), specimenEdition);
        fault?.apply(workbook, filing, (list) => list[(number * 7 + at) % Math.max(1, list.length)]);
      }
      const report = { name: "报告", text: specimenReport };
      const filing = readFiling(await workbook.read(), specimenEdition, { report });
      const findings = askedChecks(filing, checks).flatMap((check) =>
        [...check.run(filing)].filter((outcome): outcome is Finding => outcome.outcome === "finding"),
      );
      const explanations = new Explanations(filing);
      const candidates = new CandidateCauses(findings, explanations);
      for (const finding of findings) {
        const own = candidates.of(finding);
        const causes = findings.filter((other) => other !== finding && explanations.explains(other, finding));
        expect(causes.filter((cause) => !own.includes(cause)).map(({ code, at }) => [code, at.key])).toEqual([]);
        pairs += findings.length;
        asked += own.length;
        explained += causes.length;
      }
    }
    expect(explained).toBeGreaterThan(100);
    expect(asked).toBeLessThan(pairs / 2);
  });
});
