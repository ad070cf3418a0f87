import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Address } from "../workbook/address";
import { cellName } from "../workbook/address";
import { words } from "./strings";
import type { Pane } from "./use-pane";

interface Props {
  readonly pane: Pane;
  readonly at: Address;
  /** The cell's name unless given. */
  readonly children?: ReactNode;
}

/** A press shows the cell in the workbook. */
export function CellLink({ pane, at, children }: Props) {
  const cell = cellName(at.row, at.column);
  return (
    <Link
      as="button"
      inline
      title={words.goTo(at.sheet, cell)}
      {...(children === undefined ? { "aria-label": words.goTo(at.sheet, cell) } : {})}
      onClick={() => void pane.work.show(at)}
    >
      {children ?? cell}
    </Link>
  );
}
