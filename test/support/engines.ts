import { columnsEngine } from "../../src/engine/columns";
import type { Engine } from "../../src/engine/port";

/** Every engine keeps the same contract. A further one is one more line here. */
export const engines: readonly (readonly [string, Engine])[] = [["columns", columnsEngine]];
