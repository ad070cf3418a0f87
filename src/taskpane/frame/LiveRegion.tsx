import type { PaneState } from "../pane-state";
import { useSharedStyles } from "../styles";

/** Says aloud what came of the last thing asked for. */
export function LiveRegion({ announcement }: Pick<PaneState, "announcement">) {
  return (
    <div role="status" className={useSharedStyles().unseen}>
      <span key={announcement.number}>{announcement.text}</span>
    </div>
  );
}
