import type { ButtonProps } from "@fluentui/react-components";
import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface Props extends Pick<ButtonProps, "size" | "title"> {
  /** The endings of names that can be chosen: .docx,.txt. */
  readonly accept: string;
  /** Told of a file each time one is chosen, be it the same again. */
  readonly choose: (file: File) => void;
  readonly children: string;
}

/** A button that lets a person choose a file of theirs. */
export function FileButton({ accept, choose, children, ...button }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => picker.current?.click()}>
        {children}
      </Button>
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
    </>
  );
}
