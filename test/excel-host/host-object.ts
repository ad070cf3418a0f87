/** An error as the host answers it: the code is never localised, the message is. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** One object of the object model, as far as the host implements it. Whatever is not listed is refused loudly. */
export interface HostObject {
  readonly type: string;
  /** How the library is to find it again: an Id, an _Id or nothing. */
  readonly identity?: () => object;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: never) => void>>;
  /** Navigation properties; null stands for a null object. */
  readonly parts?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
  readonly indexer?: (key: string) => HostObject;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Range and RangeAreas are kept by reference between batches. */
export const isReferenced = ({ type }: HostObject): boolean => type === "Range" || type === "RangeAreas";

export function notFound(what: string): HostError {
  return new HostError("ApiNotFound", `the host does not implement ${what}`, what);
}

export const itemNotFound = (location: string): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", location);

export const invalidArgument = (location: string): HostError =>
  new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);

export const accessDenied = (location: string): HostError =>
  new HostError("AccessDenied", "You do not have permissions for this action.", location);
