/** One mistake in the manifest: where it stands, what was found there, what to do about it. */
export interface Complaint {
  readonly line: number;
  readonly found: string;
  readonly advice: string;
}

/** "manifest.xml:7 版本号…… → 请改成……" */
export function complaintText(file: string, { line, found, advice }: Complaint): string {
  return `${file}:${line} ${found}\n    → ${advice}`;
}
