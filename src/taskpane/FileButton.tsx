import type { ButtonProps } from "@fluentui/react-components";
import { Button } from "@fluentui/react-components";
import { useFileChoice } from "./file-choice";

interface Props extends Pick<ButtonProps, "size" | "title" | "className"> {
  /** The endings of names that can be chosen: .docx,.txt. */
  readonly accept: string;
  /** Told of a file each time one is chosen, be it the same again. */
  readonly choose: (file: File) => void;
  readonly children: string;
}

/** A button that lets a person choose a file of theirs. */
export function FileButton({ accept, choose, children, ...button }: Props) {
  const { ask, input } = useFileChoice(accept, choose);
  return (
    <>
      <Button {...button} onClick={ask}>
        {children}
      </Button>
      {input}
    </>
  );
}
