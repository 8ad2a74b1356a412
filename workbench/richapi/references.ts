import { invalidReference } from "./errors";
import type { WireObject } from "./wire-object";

/** Ranges have no id of their own: the client keeps them by a name the host gives, until it says it is done. */
export class References {
  private readonly kept = new Map<string, WireObject>();
  private readonly names = new Map<WireObject, string>();
  private next = 1;

  keep(object: WireObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    const name = `${object.kind.type}#${this.next++}`;
    this.kept.set(name, object);
    this.names.set(object, name);
    return name;
  }

  nameOf(object: WireObject): string | undefined {
    return this.names.get(object);
  }

  find(name: string): WireObject {
    const object = this.kept.get(name);
    if (!object || object.kind.isAlive?.(object.of) === false) throw invalidReference();
    return object;
  }

  release(name: string): void {
    const object = this.kept.get(name);
    if (object) this.names.delete(object);
    this.kept.delete(name);
  }

  releaseAll(): void {
    this.kept.clear();
    this.names.clear();
  }

  get size(): number {
    return this.kept.size;
  }
}
