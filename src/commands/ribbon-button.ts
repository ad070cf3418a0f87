/** What Excel hands to a button's function; the button stays busy until it is told that the work is over. */
export interface ButtonEvent {
  completed(): void;
}

/** Runs a button's work, tells what it has to say, and frees the button whatever happens. */
export async function press(
  event: ButtonEvent,
  work: () => Promise<string | undefined>,
  tell: (words: string) => Promise<void>,
): Promise<void> {
  try {
    const words = await work();
    if (words !== undefined) await tell(words);
  } finally {
    event.completed();
  }
}
