import { formerKey, plainKey } from "../forms/reading/key-names";
import type { Finding } from "./check";

/** The two names of what a check says of a field: by the plain names of its row and table, and as earlier versions had it. */
export function fingerprintsOf(
  code: string,
  message: string,
  fieldKey: string,
): Pick<Finding, "fingerprint" | "formerFingerprint"> {
  const [plain, former] = [plainKey(fieldKey), formerKey(fieldKey)];
  const own = fingerprint(code, message, plain);
  return { fingerprint: own, formerFingerprint: former === plain ? own : fingerprint(code, message, former) };
}

/**
 * Sixteen hex digits that name a finding across runs: they come from the check, the message and the meaning of the
 * field, never from its address, so that an 审核说明 stays with its finding when rows are inserted.
 */
function fingerprint(...parts: readonly string[]): string {
  const text = parts.join("\u0000");
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return (state >>> 0).toString(16).padStart(8, "0");
}
