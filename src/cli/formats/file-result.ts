import type { FilingReview } from "../../actions/review-filing";
import type { Explanations } from "../../forms/explanations";
import type { Trouble } from "../trouble";

/** What came of one file: its review, or why there is none. The path is as the person wrote it. */
export type FileResult =
  | {
      readonly path: string;
      readonly review: FilingReview;
      /** 审核说明 of last year's workbook, by fingerprint: a finding that comes again may be answered the same way. */
      readonly earlier?: Explanations;
    }
  | { readonly path: string; readonly trouble: Trouble };
