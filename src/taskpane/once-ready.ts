/** Begins a watch once something is ready; stopped before then it never begins. */
export function onceReady(ready: Promise<unknown>, begin: () => () => void): () => void {
  let stopped = false;
  let end: (() => void) | undefined;
  void ready.then(() => {
    if (!stopped) end = begin();
  });
  return () => {
    stopped = true;
    end?.();
  };
}
