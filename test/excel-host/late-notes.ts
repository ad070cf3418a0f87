/** A class of the library's object model: made from a context and a path. */
type Model = abstract new (context: unknown, path: unknown) => ModelObject;

interface ModelObject {
  readonly context: unknown;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

/** The inner works of the library, with which its own classes are made. */
interface Works {
  readonly ClientObject: Model;
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
    createMethodObject(type: unknown, parent: object, name: string, kind: 0 | 1, ...rest: unknown[]): object;
    createIndexerObject(type: unknown, parent: object, args: readonly unknown[]): object;
    createChildItemObject(type: unknown, indexed: boolean, parent: object, item: unknown, index: number): ModelObject;
    invokeMethod(target: object, name: string, kind: 0 | 1, args: readonly unknown[], ...rest: unknown[]): unknown;
    invokeSetProperty(target: object, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(target: object, options: unknown): object;
    fixObjectPathIfNecessary(target: object, value: unknown): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
  };
}

const reading = 4;

/**
 * Notes came with ExcelApi 1.18; the library on npm, the last one published there, ends before it. These two classes are
 * made with the library's own parts, so that requests for notes take the same way as all others.
 */
export function addLateNotes(): void {
  const works = inner("OfficeExtension") as Works;
  const excel = inner("Excel") as Readonly<Record<string, { readonly prototype: object }>>;
  if (excel["NoteCollection"]) return;
  const Note = noteClass(works, excel["Range"]);
  const NoteCollection = collectionClass(works, Note);
  for (const owner of ["Worksheet", "Workbook"]) {
    const made = new WeakMap<object, object>();
    Object.defineProperty(excel[owner]?.prototype, "notes", {
      get(this: object) {
        const notes =
          made.get(this) ?? works.BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, reading);
        made.set(this, notes);
        return notes;
      },
    });
  }
}

function noteClass({ ClientObject, BatchApiHelper: api, Utility }: Works, Range: unknown): Model {
  return class Note extends ClientObject {
    #content: string | undefined;
    #authorName: string | undefined;
    get _className(): string {
      return "Note";
    }
    get _scalarPropertyNames(): readonly string[] {
      return ["content", "authorName"];
    }
    get _scalarPropertyOriginalNames(): readonly string[] {
      return ["Content", "AuthorName"];
    }
    get content(): string | undefined {
      Utility.throwIfNotLoaded("content", this.#content, "Note", this._isNull);
      return this.#content;
    }
    set content(value: string | undefined) {
      this.#content = value;
      api.invokeSetProperty(this, "Content", value, 0);
    }
    get authorName(): string | undefined {
      Utility.throwIfNotLoaded("authorName", this.#authorName, "Note", this._isNull);
      return this.#authorName;
    }
    getLocation(): object {
      return api.createMethodObject(Range, this, "GetLocation", 1, [], false, true, null, reading);
    }
    delete(): void {
      api.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
    load(options: unknown): object {
      return Utility.load(this, options);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== "object" || value === null) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if ("Content" in value) this.#content = String(value.Content);
      if ("AuthorName" in value) this.#authorName = String(value.AuthorName);
    }
  };
}

function collectionClass({ ClientObject, BatchApiHelper: api, Utility }: Works, Note: Model): Model {
  return class NoteCollection extends ClientObject {
    #items: ModelObject[] | undefined;
    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): ModelObject[] | undefined {
      Utility.throwIfNotLoaded("items", this.#items, "NoteCollection", this._isNull);
      return this.#items;
    }
    add(address: string, content: string): object {
      return api.createMethodObject(Note, this, "Add", 0, [address, content], false, true, null, 0);
    }
    getItem(key: string): object {
      return api.createIndexerObject(Note, this, [key]);
    }
    getItemOrNullObject(key: string): object {
      return api.createMethodObject(Note, this, "GetItemOrNullObject", 1, [key], false, false, null, reading);
    }
    load(options: unknown): object {
      return Utility.load(this, options);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== "object" || value === null) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (!("_Items" in value) || !Array.isArray(value._Items)) return;
      this.#items = value._Items.map((item: unknown, index) => {
        const note = api.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
  };
}

const inner = (name: string): unknown => Reflect.get(globalThis, name);
