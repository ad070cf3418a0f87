import { remembered, rememberedOf } from "../../quantities/remembered";
import type { Edition } from "./edition";
import type { KnownCheck } from "./edition-schema";
import { EditionInvalid, readEdition } from "./read-edition";
import { UnreadableEdition } from "./unreadable-edition";

/** A hundred times what an edition with every entry takes. */
const mostBytes = 1 << 20;

/** The edition that a person's own JSON file describes; its name is told with what is wrong. @throws UnreadableEdition */
export function readEditionFile(bytes: Uint8Array, name: string, checks: readonly KnownCheck[]): Edition {
  const because = (reason: UnreadableEdition["reason"], message: string) =>
    new UnreadableEdition(reason, `版本文件“${name}”：${message}`);
  if (bytes.length > mostBytes) throw because("too-large", "超过 1 MB，不是版本文件。");
  const text = utf8(bytes);
  if (text === undefined) throw because("cannot-read", "不是 UTF-8 编码的文本，请另存为 UTF-8。");
  try {
    return { ...readEdition(text, checks), file: stored(text) };
  } catch (error) {
    throw error instanceof EditionInvalid ? because("edition-invalid", error.message) : error;
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Without its spaces, and without characters that XML, where workbooks keep it, does not know. */
const stored = (text: string): string =>
  JSON.stringify(JSON.parse(text)).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The edition whose file a workbook keeps; the same text is the same edition. @throws UnreadableEdition */
export function readKeptEdition(text: string, checks: readonly KnownCheck[]): Edition {
  try {
    return keptEditions(checks)(text);
  } catch (error) {
    if (!(error instanceof EditionInvalid)) throw error;
    // It was sound when it was chosen: another version of the program, or another program, has been there since.
    throw new UnreadableEdition(
      "kept-edition-invalid",
      `工作簿里保存的版本文件不能用，请重新选择版本。${withoutPlaces(error)}`,
    );
  }
}

/** What a workbook keeps has no lines anybody could look up. */
const withoutPlaces = ({ problems }: EditionInvalid): string =>
  new EditionInvalid(problems.map(({ path, message }) => ({ path, message }))).message;

const keptEditions = rememberedOf((checks: readonly KnownCheck[]) =>
  remembered((text): Edition => ({ ...readEdition(text, checks), file: text })),
);
