import type { Check } from "../../src/checks/check";
import { checks } from "../../src/checks/index";
import type { Fault } from "./fault";
import { spreadsheetFaults } from "./spreadsheet-faults";

/**
 * Every check but those that see how a planted figure got into its cell: in memory nothing calculates, so a formula
 * overwritten (S02) and a total that did not follow (S07) would betray any fault.
 */
export const checksOfFigures: readonly Check[] = checks.filter(({ code }) => code !== "S02" && code !== "S07");

/** The checks a planted fault is put before: all of them where the fault is one of the spreadsheet. */
export const checksFor = (fault: Fault): readonly Check[] =>
  spreadsheetFaults.includes(fault) ? checks : checksOfFigures;
