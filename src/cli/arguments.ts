import { parseArgs } from "node:util";

/** One option of a command. Without `value` it is a switch. */
export interface Option {
  readonly short?: string;
  /** What stands for its value in the help: 文件. */
  readonly value?: string;
  readonly oneOf?: readonly string[];
  readonly many?: boolean;
  readonly help: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** What a command takes: its options, and how many files. */
export interface Grammar {
  readonly name: string;
  readonly options: OptionTable;
  readonly files: "none" | "one" | "many";
}

/** The command line cannot be understood. `message` is Chinese and says which part. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** The command whose help to look into. */
    readonly command?: string,
  ) {
    super(message);
    this.name = "UsageError";
  }
}

/** The words of one command line, as its grammar allows them. */
export class Arguments {
  constructor(
    readonly files: readonly string[],
    private readonly given: ReadonlyMap<string, readonly string[]>,
  ) {}

  has(option: string): boolean {
    return this.given.has(option);
  }

  /** The last value of an option, when it is given. */
  text(option: string): string | undefined {
    return this.given.get(option)?.at(-1);
  }

  list(option: string): readonly string[] {
    return this.given.get(option) ?? [];
  }
}

/** Reads the words behind a command's name. @throws UsageError for anything its grammar does not know. */
export function readArguments(grammar: Grammar, words: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(grammar.options).map(([name, option]) => [name, parserOption(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const value = valueOf(grammar, token);
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
  }
  // Somebody who asks for help need not get the rest right.
  if (!given.has("help")) assertFiles(grammar, files);
  return new Arguments(files, given);
}

const parserOption = ({ short, value }: Option) => ({
  type: value === undefined ? ("boolean" as const) : ("string" as const),
  ...(short === undefined ? {} : { short }),
});

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function valueOf({ name, options }: Grammar, token: OptionToken): string {
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  const { rawName, value } = token;
  if (!option) throw new UsageError(`不认识选项 ${rawName}。`, name);
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`选项 ${rawName} 后面不带值。`, name);
    return "";
  }
  // "-o --force" means that the name was forgotten, not a file called --force.
  if (value === undefined || value === "" || /^-./.test(value))
    throw new UsageError(`选项 ${rawName} 后面要写${option.value}。`, name);
  if (option.oneOf && !option.oneOf.includes(value))
    throw new UsageError(`选项 ${rawName} 的值“${value}”不对，可以是 ${option.oneOf.join("、")}。`, name);
  return value;
}

function assertFiles({ name, files: allowed }: Grammar, files: readonly string[]): void {
  if (allowed === "none" && files.length > 0) throw new UsageError(`${name} 后面不带文件：“${files[0]}”。`, name);
  if (allowed !== "none" && files.length === 0) throw new UsageError("没有写要处理的文件。", name);
  if (allowed === "one" && files.length > 1)
    throw new UsageError(`一次只能处理一个文件，这里写了 ${files.length} 个。`, name);
}
