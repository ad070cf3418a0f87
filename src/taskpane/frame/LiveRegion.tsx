import { makeStyles } from "@fluentui/react-components";
import type { PaneState } from "../pane-state";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says aloud what came of the last thing asked for. */
export function LiveRegion({ announcement }: Pick<PaneState, "announcement">) {
  return (
    <div role="status" className={useStyles().unseen}>
      <span key={announcement.number}>{announcement.text}</span>
    </div>
  );
}
