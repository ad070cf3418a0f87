import { editionFrom, editionOption, type Command } from "../command";
import { EffectiveCatalogue } from "../formats/effective-catalogue";
import { paintFor } from "../formats/paint";
import { exitCodes } from "../terminal";

export const checks: Command = {
  name: "checks",
  summary: "列出一个版本的全部检查、级别、阈值和依据",
  usage: ["checks [选项]"],
  files: "none",
  options: {
    format: { value: "格式", oneOf: ["text", "json", "markdown"], help: "text（默认）、json 或 markdown" },
    edition: editionOption,
  },
  notes: ["列出该版本启用的检查，级别和阈值以该版本为准并写明出处；不启用的列在最后，写明原因。"],
  async run(given, terminal) {
    const catalogue = new EffectiveCatalogue(await editionFrom(given, "checks", terminal), terminal.checks);
    switch (given.text("format")) {
      case "json":
        terminal.print(catalogue.json(terminal.engine));
        break;
      case "markdown":
        terminal.print(catalogue.markdown());
        break;
      default:
        terminal.print(catalogue.text(paintFor(terminal.colours)));
    }
    return exitCodes.clean;
  },
};
