import type { HostObject } from "./host-object";
import { HostError, isHostObject, isReferenced, itemNotFound, notFound } from "./host-object";
import { project } from "./projection";
import type { WireAction, WireArguments, WirePath, WireRequest, WireResponse } from "./wire";
import { actionType, pathType } from "./wire";

/** What the dispatcher asks of the workbook behind it. */
export interface Served {
  readonly root: HostObject;
  /** Objects the library makes by their type, outside the workbook. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Objects kept between batches, by reference. */
  readonly references: Map<string, HostObject>;
  beforeChange(what: string): void;
}

/** Methods that only read; everything else counts as a change. */
const readingMethods =
  /^(_|Get|IsNull)|^(NotifyActionHandlerReady|Select|Activate|SuspendScreenUpdatingUntilNextSync|Calculate)$/;

/** Answers one request: actions strictly in order; the first that fails ends it and what came before stays. */
export function answer(served: Served, request: WireRequest): WireResponse {
  const batch = new Batch(served, request);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries())
    try {
      Results.push({ ActionId: action.Id, Value: batch.carryOut(action) ?? null });
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      const { code, message, location } = failure;
      const status = code === "ItemNotFound" || code === "ApiNotFound" ? 404 : code === "AccessDenied" ? 403 : 400;
      return {
        Results,
        Error: { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status },
      };
    }
  return { Results };
}

let lastReference = 0;

class Batch {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #kept = new Map<number, string>();

  constructor(
    private readonly served: Served,
    private readonly request: WireRequest,
  ) {}

  carryOut(action: WireAction): unknown {
    const { ActionType: type, Name: name, ObjectPathId: path } = action;
    if (type === actionType.trace) return null;
    const target = this.#object(path);
    switch (type) {
      case actionType.instantiate:
        return target && this.#identity(target, path);
      case actionType.query:
        return target && { ...this.#identity(target, path), ...project(target, action.QueryInfo?.Select ?? []) };
      case actionType.method:
        return this.#invoke(target, name, path, action.ArgumentInfo);
      case actionType.setProperty:
        return this.#assign(target, name, action.ArgumentInfo);
      default:
        throw notFound(`action type ${type}`);
    }
  }

  #identity(target: HostObject, path: number): object {
    const reference = this.#kept.get(path);
    return reference === undefined ? (target.identity?.() ?? {}) : { _ReferenceId: reference };
  }

  #invoke(target: HostObject | null, name: string, path: number, args: WireArguments | undefined): unknown {
    // Setting or calling anything on a null object does nothing: Microsoft's own samples rely on it.
    if (target === null) return null;
    if (name === "_KeepReference") return this.#keep(target, path);
    if (name === "_RemoveReference") return void this.served.references.delete(String(args?.Arguments?.[0]));
    return plain(this.#call(target, name, args));
  }

  #keep(target: HostObject, path: number): null {
    if (!isReferenced(target)) throw notFound(`_KeepReference of ${target.type}`);
    const reference = `ref${++lastReference}`;
    this.#kept.set(path, reference);
    this.served.references.set(reference, target);
    return null;
  }

  #call(target: HostObject, name: string, args: WireArguments | undefined): unknown {
    const method = target.methods?.[name];
    if (!method) throw notFound(`${target.type}.${name}()`);
    if (!readingMethods.test(name)) this.served.beforeChange(`${target.type}.${name}`);
    return method(...(this.#arguments(args) as never[]));
  }

  #assign(target: HostObject | null, name: string, args: WireArguments | undefined): null {
    if (target === null) return null;
    const setter = target.setters?.[name];
    if (!setter) throw notFound(`setting ${target.type}.${name}`);
    this.served.beforeChange(`${target.type}.${name}`);
    setter(this.#arguments(args)[0] as never);
    return null;
  }

  #arguments(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference > 0 ? this.#object(reference) : (argument ?? undefined);
    });
  }

  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new Error(`no object path ${id}`);
    const found = this.#resolve(path);
    this.#objects.set(id, found);
    return found;
  }

  #resolve(path: WirePath): HostObject | null {
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId, ArgumentInfo: args } = path;
    if (type === pathType.root) return this.served.root;
    if (type === pathType.none) return null;
    if (type === pathType.reference) return this.#referenced(path);
    if (type === pathType.service) return this.#service(name);
    const parent = this.#object(parentId ?? 0);
    if (parent === null) return null;
    if (type === pathType.property) {
      const part = parent.parts?.[name];
      if (!part) throw notFound(`${parent.type}.${name}`);
      return part();
    }
    if (type === pathType.indexer) {
      if (!parent.indexer) throw notFound(`${parent.type}[]`);
      return parent.indexer(String(this.#arguments(args)[0]));
    }
    const result = this.#call(parent, name, args);
    if (result === null || isHostObject(result)) return result;
    throw new Error(`${parent.type}.${name}() is no object`);
  }

  #service(name: string): HostObject {
    const service = this.served.services[name];
    if (!service) throw notFound(`service ${name}`);
    return service;
  }

  #referenced(path: WirePath): HostObject {
    const found = this.served.references.get(path.Name);
    if (!found) throw itemNotFound(path.Name);
    this.#kept.set(path.Id, path.Name);
    return found;
  }
}

/** A method that gives an object was only called for its effect. */
const plain = (result: unknown): unknown => (isHostObject(result) ? null : result);
