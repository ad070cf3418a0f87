import { checks } from "../src/checks/index";
import { editionSchema } from "../src/forms/editions/edition-schema";

/** What of a validator's description its JSON Schema follows from. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly wrapped?: Part;
  readonly item?: Part;
  readonly options?: readonly string[];
  readonly requirement?: unknown;
  readonly description?: string;
}

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of edition files, for editors; made of the validator, so that both say the same. */
export function editionJsonSchema(): JsonSchema {
  const part: Part = editionSchema(checks);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "selfeval-edition/1",
    title: "自评表版本文件（selfeval --edition 文件.json）",
    ...schemaOf(part),
  };
}

function schemaOf(part: Part): JsonSchema {
  if (part.pipe) return Object.assign({}, ...part.pipe.map(schemaOf)) as JsonSchema;
  switch (part.type) {
    case "custom":
    case "check":
      return {};
    case "string":
    case "number":
      return { type: part.type };
    case "picklist":
      return { enum: part.options };
    case "array":
      return { type: "array", items: part.item && schemaOf(part.item) };
    case "exact_optional":
      return part.wrapped ? schemaOf(part.wrapped) : {};
    case "strict_object":
      return groupSchema(part.entries ?? {});
    case "regex":
      return { pattern: part.requirement instanceof RegExp ? part.requirement.source : undefined };
    case "description":
      return { description: part.description };
    default:
      return { [keyword(part.type)]: part.requirement };
  }
}

function keyword(type: string): string {
  const keywords: Readonly<Record<string, string>> = {
    min_value: "minimum",
    max_value: "maximum",
    multiple_of: "multipleOf",
    min_length: "minItems",
    max_length: "maxLength",
  };
  const found = keywords[type];
  if (!found) throw new Error(`no JSON Schema for ${type}`);
  return found;
}

/** Where every name takes the same, the names are listed and what they take is written once. */
function groupSchema(entries: Readonly<Record<string, Part>>): JsonSchema {
  const all = Object.values(entries);
  const [first] = all;
  if (first && all.length > 2 && all.every((one) => one === first))
    return { type: "object", propertyNames: { enum: Object.keys(entries) }, additionalProperties: schemaOf(first) };
  return {
    type: "object",
    required: Object.keys(entries).filter((name) => entries[name]?.type !== "exact_optional"),
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, schemaOf(one)])),
  };
}
