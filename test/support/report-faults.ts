import { figureReportFaults } from "./figure-report-faults";
import type { ReportFault } from "./report-fault";
import { wordingReportFaults } from "./wording-report-faults";

/** Every way a report is spoilt, those of its figures first. */
export const reportFaults: readonly ReportFault[] = [...figureReportFaults, ...wordingReportFaults];
