import { fflateCodec } from "../xlsx/fflate-codec";
import { escaped, xmlHeader } from "../xlsx/scan";
import { openArchive, packArchive } from "../xlsx/zip";

const part = "docProps/core.xml";

/** The document with its title for only property: no author, no hour, nothing of the machine it was made on. */
export function withoutTraces(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  const archive = openArchive(bytes, fflateCodec);
  const parts = [...archive.entries.keys()].map((name) => ({
    name,
    bytes: name === part ? new TextEncoder().encode(properties(title)) : archive.inflate(name),
  }));
  return packArchive(parts, fflateCodec);
}

const properties = (title: string): string =>
  `${xmlHeader}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;
