import { press } from "../../src/commands/ribbon-button";

/** What happened, in order. */
function witness() {
  const happened: string[] = [];
  const event = { completed: () => void happened.push("completed") };
  const tell = async (words: string) => void happened.push(words);
  return { happened, event, tell };
}

describe("a ribbon button", () => {
  test("is free again once its words have been read", async () => {
    const { happened, event, tell } = witness();
    await press(event, async () => "审核了 3 项。", tell);
    expect(happened).toEqual(["审核了 3 项。", "completed"]);
  });

  test("without words shows nothing", async () => {
    const { happened, event, tell } = witness();
    await press(event, async () => undefined, tell);
    expect(happened).toEqual(["completed"]);
  });

  test("is free again when its work fails", async () => {
    const { happened, event, tell } = witness();
    const failing = async () => {
      throw new Error("boom");
    };
    await expect(press(event, failing, tell)).rejects.toThrow("boom");
    expect(happened).toEqual(["completed"]);
  });

  test("is free again when the words cannot be shown", async () => {
    const { happened, event } = witness();
    const unable = async () => {
      throw new Error("no dialog");
    };
    await expect(press(event, async () => "审核了 3 项。", unable)).rejects.toThrow("no dialog");
    expect(happened).toEqual(["completed"]);
  });
});
