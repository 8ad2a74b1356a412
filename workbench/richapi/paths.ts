import { apiNotFound } from "./errors";
import { invalidArgument } from "../workbook/errors";
import type { Members } from "./members";
import type { References } from "./references";
import { PATH } from "./request";
import type { ArgumentInfo, ObjectPath, Request } from "./request";
import { clientName } from "./schema";
import type { Stats } from "./stats";
import { WireObject } from "./wire-object";

export interface World {
  readonly root: WireObject;
  /** By full name: Microsoft.ExcelServices.CustomFunctions. */
  readonly services: Readonly<Record<string, WireObject>>;
  readonly references: References;
  readonly members: Members;
  readonly stats: Stats;
}

/** The objects one batch names. A path is walked once, so a method in it runs once. */
export class Paths {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly world: World,
    private readonly paths: Request["ObjectPaths"]
  ) {}

  /** null where the path leads to no object, as a *OrNullObject method may. */
  object(id: number): WireObject | null {
    let object = this.found.get(id);
    if (object === undefined) {
      const path = this.paths[id];
      if (path === undefined) throw invalidArgument();
      object = this.walk(path);
      this.found.set(id, object);
    }
    return object;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, referenced[index]));
  }

  private argument(value: unknown, id: number | readonly number[] | null | undefined): unknown {
    if (typeof id === "object" && id !== null) {
      const values: readonly unknown[] = Array.isArray(value) ? value : [];
      return values.map((inner, index) => this.argument(inner, id[index]));
    }
    if (id) return this.object(id);
    return this.inner(value) ?? undefined;
  }

  /** Objects inside plain arguments travel as {_ObjectPathId}. */
  private inner(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    const entries = Object.entries(value).map(([name, part]) => [name, this.inner(part)]);
    return Object.fromEntries(entries);
  }

  private walk(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.world.root;
      case PATH.service:
        return this.service(path.Name);
      case PATH.reference:
        return this.world.references.find(path.Name);
      case PATH.nothing:
        return null;
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): WireObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { members } = this.world;
    const name = clientName(path.Name);
    if (path.ObjectPathType === PATH.property) return members.follow(parent, name);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return members.item(parent, args[0]);
    const result = members.call(parent, name, args);
    if (result === null || result instanceof WireObject) return result;
    throw invalidArgument();
  }

  private service(name: string): WireObject {
    const service = this.world.services[name];
    if (service) return service;
    this.world.stats.miss(`service ${name}`);
    throw apiNotFound(name);
  }
}
