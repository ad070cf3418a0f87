import { editionFrom, editionOption, type Command } from "../command";
import { catalogueJson, catalogueMarkdown, catalogueText } from "../formats/catalogue";
import { paintFor } from "../formats/paint";
import { exitCodes } from "../terminal";

export const checks: Command = {
  name: "checks",
  summary: "列出全部检查和依据",
  usage: ["checks [选项]"],
  files: "none",
  options: {
    format: { value: "格式", oneOf: ["text", "json", "markdown"], help: "text（默认）、json 或 markdown" },
    edition: editionOption,
  },
  notes: ["只列出该版本启用的检查。"],
  async run(given, terminal) {
    const edition = editionFrom(given, "checks");
    const asked = terminal.checks.filter(({ code }) => !edition.switchedOff.includes(code));
    switch (given.text("format")) {
      case "json":
        terminal.print(catalogueJson(asked, edition.id, terminal.engine));
        break;
      case "markdown":
        terminal.print(catalogueMarkdown(asked));
        break;
      default:
        terminal.print(catalogueText(asked, paintFor(terminal.colours)));
    }
    return exitCodes.clean;
  },
};
