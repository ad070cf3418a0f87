/** What first keeps a text from being JSON, or makes it say one thing twice, and where. `message` is Chinese. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

type Awaited = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

interface Open {
  readonly closing: "}" | "]";
  readonly keys: Set<string>;
}

/** Finds the fault in a text that is to be JSON; undefined when there is none. */
export function jsonFault(text: string): JsonFault | undefined {
  const found = new Scanner(text).fault();
  if (!found) return undefined;
  const before = text.slice(0, found.at).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message: found.message };
}

interface Fault {
  readonly at: number;
  readonly message: string;
}

const space = /[ \t\r\n]*/y;
/** What may stand between double quotes: of the control characters only those JSON lets pass. */
const inText = String.raw`"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*`;
const startedText = new RegExp(inText, "uy");
const plainText = new RegExp(`${inText}"`, "uy");
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const chineseMarks = /[，：；｛｝［］【】“”‘’「」＂]/;

/** Reads a text from left to right; nesting is kept in a list, so that no depth is too great. */
class Scanner {
  #at = 0;
  #awaited: Awaited = "value";
  readonly #open: Open[] = [];

  constructor(private readonly text: string) {}

  fault(): Fault | undefined {
    for (;;) {
      this.#take(space);
      const sign = this.text[this.#at];
      if (sign === undefined)
        return this.#awaited === "nothing" ? undefined : { at: this.#at, message: this.#atTheEnd() };
      const fault = this.#step(sign);
      if (fault !== undefined) return { at: this.#at, message: fault };
    }
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.text) ?? [];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** One mark or scalar further; what is wrong with it, if anything. */
  #step(sign: string): string | undefined {
    switch (this.#awaited) {
      case "nothing":
        return "最后一个括号后面还有内容，请删去";
      case "colon":
        return sign === ":" ? this.#pass("value") : this.#strange(sign, "名称后面缺少英文冒号");
      case "comma or end":
        return this.#afterValue(sign);
      case "key":
      case "key or end":
        return this.#key(sign);
      case "value":
      case "value or end":
        return this.#value(sign);
    }
  }

  #pass(awaited: Awaited): undefined {
    this.#at += 1;
    this.#awaited = awaited;
  }

  #close(): undefined {
    this.#open.pop();
    this.#at += 1;
    this.#afterOne();
  }

  #afterOne(): undefined {
    this.#awaited = this.#open.length > 0 ? "comma or end" : "nothing";
  }

  #afterValue(sign: string): string | undefined {
    const open = this.#open.at(-1);
    if (sign === open?.closing) return this.#close();
    if (sign === ",") return this.#pass(open?.closing === "}" ? "key" : "value");
    return this.#strange(sign, `这里之前缺少英文逗号，或缺少“${open?.closing ?? ""}”`);
  }

  #key(sign: string): string | undefined {
    if (sign === "}") return this.#awaited === "key" ? "“}”前面多了一个逗号，请删去" : this.#close();
    if (sign !== '"') return this.#strange(sign, "这里应为名称，名称要用英文双引号括起来");
    const start = this.#at;
    const written = this.#take(plainText);
    if (written === undefined) return this.#brokenText();
    const [key, keys] = [JSON.parse(written) as string, this.#open.at(-1)?.keys];
    if (keys?.has(key)) {
      this.#at = start;
      return `“${key}”写了两次，请只留一处`;
    }
    keys?.add(key);
    this.#awaited = "colon";
    return undefined;
  }

  #value(sign: string): string | undefined {
    const open = this.#open.at(-1);
    if (sign === "{" || sign === "[") {
      this.#open.push({ closing: sign === "{" ? "}" : "]", keys: new Set() });
      return this.#pass(sign === "{" ? "key or end" : "value or end");
    }
    if (sign === "]" && open?.closing === "]")
      return this.#awaited === "value" ? "“]”前面多了一个逗号，请删去" : this.#close();
    if (sign === '"') return this.#take(plainText) === undefined ? this.#brokenText() : this.#afterOne();
    if (this.#take(scalar) !== undefined) return this.#afterOne();
    return this.#strange(sign, "这里应为文字、数字、true、false、null、“{”或“[”");
  }

  /** Moves to where a text in double quotes goes wrong. */
  #brokenText(): string {
    this.#take(startedText);
    const sign = this.text[this.#at];
    if (sign === "\\") return "“\\”后面的写法不对，文字里的“\\”要写成“\\\\”";
    return sign === undefined ? "文字没有写完，缺少英文双引号" : "文字里不能直接换行或写制表符，缺少英文双引号";
  }

  #strange(sign: string, otherwise: string): string {
    if (chineseMarks.test(sign)) return `这里写的是中文标点“${sign}”，JSON 只认英文标点`;
    if (sign === "'") return "文字要用英文双引号括起来，不能用单引号";
    return sign === "/" ? "JSON 里不能写注释" : otherwise;
  }

  #atTheEnd(): string {
    if (this.text.trim() === "") return "文件是空的";
    const closing = this.#open.at(-1)?.closing;
    return closing ? `文件到这里就结束了，缺少“${closing}”` : "文件到这里就结束了，内容不全";
  }
}
