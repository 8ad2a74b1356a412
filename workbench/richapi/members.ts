import { apiNotFound, notImplemented } from "./errors";
import { invalidArgument, itemNotFound } from "../workbook/errors";
import { WorkbookError } from "../workbook/types";
import { bagObject, innerBag } from "./bag";
import { classInfo, isMember } from "./schema";
import type { MissingMember } from "./errors";
import type { Stats } from "./stats";
import { WireObject } from "./wire-object";
import type { Bag } from "./wire-object";

/** Reads, sets and calls members of any wire object by the client's names; what is missing is counted. */
export class Members {
  constructor(private readonly stats: Stats) {}

  /** A scalar. */
  read(object: WireObject, name: string): unknown {
    const { kind, of } = object;
    if (Object.hasOwn(kind.gets, name)) return kind.gets[name]?.(of);
    if (name === "count" && kind.items) return kind.items(of).length;
    const bag = bagFor(object, name);
    if (bag) return bag.store[name] ?? null;
    throw this.missing(object, name);
  }

  /** A navigation property. */
  follow(object: WireObject, name: string): WireObject | null {
    const { kind, of } = object;
    if (Object.hasOwn(kind.gets, name)) {
      const found = kind.gets[name]?.(of);
      if (found === null || found instanceof WireObject) return found;
    }
    const child = classInfo(kind.type).navigations[name];
    const bag = child && kind.bag?.(of);
    if (bag) return bagObject(child.type, innerBag(bag, name));
    throw this.missing(object, name);
  }

  write(object: WireObject, name: string, value: unknown): void {
    const { kind, of } = object;
    if (kind.sets && Object.hasOwn(kind.sets, name)) {
      kind.sets[name]?.(of, value);
      return;
    }
    const scalar = classInfo(kind.type).scalars[name];
    if (scalar?.readOnly || Object.hasOwn(kind.gets, name)) throw readOnly(name);
    const bag = bagFor(object, name);
    if (!bag) throw this.missing(object, name);
    bag.store[name] = value;
    bag.changed?.();
  }

  /** A value, or the object the method returns; null stands for "no such object". */
  call(object: WireObject, name: string, args: readonly unknown[]): unknown {
    const { kind, of } = object;
    const written = kind.calls && Object.hasOwn(kind.calls, name) ? kind.calls[name] : undefined;
    if (written) return written(of, ...args);
    // Events are sent whether or not somebody registered: the client drops what nobody listens to.
    if (/^_(Un)?[Rr]egister\w*Event/.test(name) || /^_(Un)?[Rr]egisterEvent/.test(name))
      return null;
    const derived = this.derive(object, name, args);
    if (derived === undefined) throw this.missing(object, name);
    return derived;
  }

  item(object: WireObject, key: unknown): WireObject {
    if (!object.kind.item) throw this.missing(object, "getItem");
    const found = object.kind.item(object.of, key);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  /** What follows from other members: getCount, getItemAt, getXOrNullObject. */
  private derive(object: WireObject, name: string, args: readonly unknown[]): unknown {
    const { kind, of } = object;
    if (name === "getItem" && kind.item) return this.item(object, args[0]);
    if (name === "getCount" && kind.items) return kind.items(of).length;
    if (name === "getItemAt" && kind.items) {
      const found = kind.items(of)[Number(args[0])];
      if (found === undefined) throw invalidArgument();
      return found;
    }
    if (!name.endsWith("OrNullObject")) return undefined;
    return this.orNull(object, name.slice(0, -"OrNullObject".length), args);
  }

  private orNull(object: WireObject, plain: string, args: readonly unknown[]): unknown {
    const { kind } = object;
    const isWritten = kind.calls !== undefined && Object.hasOwn(kind.calls, plain);
    // An error is slow to make, and asking for what may be missing is ordinary.
    if (!isWritten && plain === "getItem" && kind.item)
      return kind.item(object.of, args[0]) ?? null;
    if (!isWritten) return undefined;
    try {
      return this.call(object, plain, args);
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }

  missing({ kind }: WireObject, name: string): MissingMember {
    const member = `${kind.type}.${name}`;
    this.stats.miss(member);
    return isMember(kind.type, name) ? notImplemented(member) : apiNotFound(member);
  }
}

function readOnly(name: string): WorkbookError {
  return invalidArgument(`The property '${name}' is read-only and it cannot be updated.`);
}

/** Where the value of a scalar nobody wrote code for is kept. */
function bagFor({ kind, of }: WireObject, name: string): Bag | undefined {
  return Object.hasOwn(classInfo(kind.type).scalars, name) ? kind.bag?.(of) : undefined;
}
