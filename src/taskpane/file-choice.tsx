import type { ReactElement } from "react";
import { useRef } from "react";

/** What lets a person choose a file: put `input` beside the button, and ask when the button is pressed. */
export interface FileChoice {
  readonly ask: () => void;
  readonly input: ReactElement;
}

/** Tells of a file each time one is chosen, be it the same again. */
export function useFileChoice(accept: string, choose: (file: File) => void): FileChoice {
  const picker = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={picker}
      type="file"
      hidden
      accept={accept}
      onChange={({ target }) => {
        const [chosen] = target.files ?? [];
        if (chosen) choose(chosen);
        target.value = "";
      }}
    />
  );
  return { ask: () => picker.current?.click(), input };
}
