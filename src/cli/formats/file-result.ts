import type { FilingReview } from "../../actions/review-filing";
import type { Trouble } from "../trouble";

/** What came of one file: its review, or why there is none. The path is as the person wrote it. */
export type FileResult =
  { readonly path: string; readonly review: FilingReview } | { readonly path: string; readonly trouble: Trouble };
