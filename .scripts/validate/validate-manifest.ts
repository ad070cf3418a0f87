import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAddresses } from "./check-addresses";
import { checkFunctions } from "./check-functions";
import { checkIdentity, checkRaised } from "./check-identity";
import { checkResources } from "./check-resources";
import { brokenXml, checkSchema } from "./check-schema";
import type { Complaint } from "./complaint";
import type { ManifestElement } from "./manifest-tree";
import { BrokenManifest, parseManifest } from "./manifest-tree";

/** What a manifest is held against. */
export interface Surroundings {
  /** The folder with src/ and assets/. */
  readonly project: string;
  /** The last committed manifest that differs; undefined when there is none. */
  readonly previous: string | undefined;
}

/** Every mistake in a manifest, by line. Asks nobody: it needs neither Excel nor a network. */
export async function validateManifest(xml: string, { project, previous }: Surroundings): Promise<Complaint[]> {
  const { wellFormed, complaints } = await checkSchema(xml);
  if (!wellFormed) return [...complaints];
  const root = rootOf(xml);
  if (root instanceof BrokenManifest) return [brokenXml(root.line, root.message)];
  const found = [
    ...complaints,
    ...checkIdentity(root),
    ...checkResources(root),
    ...checkAddresses(root, project),
    ...checkFunctions(root, readFileSync(join(project, "src/commands/commands.ts"), "utf8")),
    ...(previous === undefined ? [] : checkRaised(root, parseManifest(previous))),
  ];
  return found.sort((a, b) => a.line - b.line);
}

/** The two readers of XML differ in what they put up with, such as entities of one's own; either refusal counts. */
function rootOf(xml: string): ManifestElement | BrokenManifest {
  try {
    return parseManifest(xml);
  } catch (trouble) {
    if (trouble instanceof BrokenManifest) return trouble;
    throw trouble;
  }
}
