type Fields = Readonly<Record<string, unknown>>;

// Declared as methods so that a WireObject<T> is a WireObject: which T it is, its kind knows.
interface Functions<T> {
  get(of: T): unknown;
  set(of: T, value: unknown): void;
  call(of: T, ...args: unknown[]): unknown;
}
export type Gets<T> = Readonly<Record<string, Functions<T>["get"]>>;
export type Sets<T> = Readonly<Record<string, Functions<T>["set"]>>;
export type Calls<T> = Readonly<Record<string, Functions<T>["call"]>>;

/** A class of the JavaScript API as the host carries it out. Members have the client's names. */
export interface Kind<T> {
  readonly type: string;
  readonly gets: Gets<T>;
  readonly sets?: Sets<T>;
  readonly calls?: Calls<T>;
  /** What tells the object from its siblings, as it travels: {Id} or {_Id}. */
  identity?(of: T): Fields;
  /** True for ranges: the client keeps them by a reference of the host. */
  readonly isReferenced?: boolean;
  /** False when what the object stood for is gone. */
  isAlive?(of: T): boolean;
  items?(of: T): readonly WireObject[];
  item?(of: T, key: unknown): WireObject | undefined;
  /** Where members are kept that the host knows of but gives no meaning to. */
  bag?(of: T): Bag | undefined;
}

/** Keeps what the client sets, by client names; `changed` tells whoever shows it. */
export interface Bag {
  readonly store: Record<string, unknown>;
  readonly changed?: () => void;
}

export class WireObject<T = unknown> {
  constructor(
    readonly kind: Kind<T>,
    readonly of: T
  ) {}
}

export function isOf<T>(value: unknown, kind: Kind<T>): value is WireObject<T> {
  return value instanceof WireObject && value.kind === kind;
}
