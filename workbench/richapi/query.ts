import { invalidArgument } from "../workbook/errors";
import type { Members } from "./members";
import type { QueryInfo } from "./request";
import { classInfo, isMember, propertySpelling, scalarsUpTo, wireName } from "./schema";
import type { WireObject } from "./wire-object";

/** Load paths as a tree: "format/fill/color" is {format: {fill: {color: {}}}}. */
interface Tree {
  [name: string]: Tree;
}

export interface Querying {
  readonly members: Members;
  /** The newest ExcelApi whose properties a load of everything brings. */
  readonly version: string;
  identity(object: WireObject): Record<string, unknown>;
}

type Spell = (name: string) => string;

/** Values as load brings them (wire names), or as retrieve does (the client's). */
export function query(on: Querying, object: WireObject, info: QueryInfo, asJson: boolean): unknown {
  const tree: Tree = {};
  for (const path of info.Select ?? []) plant(tree, path);
  for (const path of info.Expand ?? []) plant(tree, `${path}/*`);
  const spell: Spell = asJson ? (name) => name : wireName;
  return new Query(on, spell, asJson ? "items" : "_Items").answer(object, tree, info);
}

function plant(tree: Tree, path: string): void {
  let at = tree;
  for (const name of path.split(/[/.]/).filter(Boolean)) at = at[name] ??= {};
}

class Query {
  constructor(
    private readonly on: Querying,
    private readonly spell: Spell,
    private readonly items: string
  ) {}

  answer(object: WireObject, tree: Tree, { Top, Skip = 0 }: QueryInfo = {}): unknown {
    const { kind, of } = object;
    if (!kind.items) return this.shape(object, tree);
    const { own, each } = this.split(kind.type, tree);
    const items = kind.items(of).slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      ...(own && this.shape(object, own)),
      [this.items]: items.map((item) => this.shape(item, each)),
    };
  }

  /** A load on a collection speaks of its items, save for the few properties of its own. */
  private split(type: string, tree: Tree): { own?: Tree; each: Tree } {
    const own: Tree = {};
    const each: Tree = {};
    for (const [name, inner] of Object.entries(tree)) {
      if (name.toLowerCase() === "items") Object.assign(each, inner);
      else if (propertySpelling(type, name) !== undefined) own[name] = inner;
      else each[name] = inner;
    }
    return Object.keys(own).length > 0 ? { own, each } : { each };
  }

  private shape(object: WireObject, tree: Tree): Record<string, unknown> {
    const shaped = this.on.identity(object);
    const names = Object.keys(tree).length > 0 ? tree : { "*": {} };
    for (const [written, inner] of Object.entries(names)) {
      if (written === "*") this.everything(object, shaped);
      else this.one({ object, shaped }, written, inner);
    }
    return shaped;
  }

  private everything(object: WireObject, shaped: Record<string, unknown>): void {
    for (const name of scalarsUpTo(object.kind.type, this.on.version))
      shaped[this.spell(name)] = this.on.members.read(object, name);
  }

  private one(
    { object, shaped }: { object: WireObject; shaped: Record<string, unknown> },
    written: string,
    inner: Tree
  ): void {
    const { type } = object.kind;
    const name = propertySpelling(type, written);
    if (name === undefined) throw this.unknown(object, written);
    if (Object.hasOwn(classInfo(type).scalars, name)) {
      shaped[this.spell(name)] = this.on.members.read(object, name);
      return;
    }
    const child = this.on.members.follow(object, name);
    shaped[this.spell(name)] = child === null ? null : this.answer(child, inner);
  }

  private unknown(object: WireObject, name: string): Error {
    if (isMember(object.kind.type, name)) return this.on.members.missing(object, name);
    return invalidArgument(`The property '${name}' does not exist on '${object.kind.type}'.`);
  }
}
