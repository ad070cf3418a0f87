import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/checks/index";
import type { Edition } from "../../src/forms/editions/edition";
import { readEdition } from "../../src/forms/editions/read-edition";

export const exampleEditionFile = join(__dirname, "../../docs/edition-example.json");

/** The edition that docs/ shows as an example: every rule of the platform switched on. */
export const platformEdition = readEdition(readFileSync(exampleEditionFile, "utf8"), checks);

/** The same with every check switched on. */
export const everyCheckEdition: Edition = { ...platformEdition, switchedOff: {} };
