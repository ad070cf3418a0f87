import type { PublishedSheet } from "./sheet-builder";

/** Where a finding is: a cell of a table, or words of the report. */
export type Place = { readonly cell: string } | { readonly quote: string };

/** What an expert named and the checks find. */
export type Expected = Place & {
  readonly code: string;
  /** The expert's point in a few words. */
  readonly says: string;
};

/** What is found besides. A false alarm is no extra: the check is put right instead. */
export type Extra = Place & {
  readonly code: string;
  readonly verdict: "right";
  /** Why it is right of this filing. */
  readonly why: string;
};

/** What an expert named and no check finds. */
export interface Missed {
  readonly says: string;
  readonly why: string;
}

/** A real filing, transcribed as laid out, with what an expert said of it. */
export interface PublishedCase {
  readonly unit: string;
  readonly year: string;
  readonly edition: string;
  /** The tables as published; none when only the report's text is. */
  readonly sheets: readonly PublishedSheet[];
  /** The report's text, where it is what was published. */
  readonly text?: string;
  readonly expected: readonly Expected[];
  readonly missed: readonly Missed[];
  readonly extras: readonly Extra[];
}
