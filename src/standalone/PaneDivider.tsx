import { words } from "./words";

/** In pixels, as the style sheet has it. */
export const dividerWidth = 7;

const [least, most] = [320, 720];
const within = (width: number): number => Math.min(most, Math.max(least, width));

interface Props {
  readonly width: number;
  readonly resize: (width: number) => void;
}

/** The line between sheet and pane: dragged, or moved by the arrow keys. */
export function PaneDivider({ width, resize }: Props) {
  return (
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.resize}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={(event) => {
        const step = event.key === "ArrowLeft" ? 20 : event.key === "ArrowRight" ? -20 : 0;
        if (step === 0) return;
        event.preventDefault();
        resize(within(width + step));
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          resize(within(window.innerWidth - event.clientX - dividerWidth / 2));
      }}
    />
  );
}
