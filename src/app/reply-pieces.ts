import { isFault } from "../core/fault";
import type { ResultTable } from "../core/table/table";
import type { Reply } from "./answer-to";

/** What a worker sends of an answer: column by column, since all of a long one unpacked at once would stop the pane. */
export type Piece = { readonly column: Column } | { readonly rest: Reply };
type Column = ResultTable["columns"][string];

export function* piecesOf(reply: Reply): Generator<Piece> {
  if (isFault(reply)) {
    yield { rest: reply };
    return;
  }
  const { result, behind, ...others } = reply;
  for (const table of [result, behind])
    for (const column of Object.values(table?.columns ?? {})) yield { column };
  const rest = { ...others, result: emptied(result) };
  yield { rest: behind === undefined ? rest : { ...rest, behind: emptied(behind) } };
}

function emptied(table: ResultTable): ResultTable {
  return withColumns(table, () => []);
}

/** Puts the pieces together again: each is given, and the last one gives the reply. */
export function replyOf(): (piece: Piece) => Reply | undefined {
  const columns: Column[] = [];
  const filled = (table: ResultTable) => withColumns(table, () => columns.shift() ?? []);
  return (piece) => {
    if ("column" in piece) return void columns.push(piece.column);
    const { rest } = piece;
    if (isFault(rest)) return rest;
    const result = filled(rest.result);
    return { ...rest, result, ...(rest.behind ? { behind: filled(rest.behind) } : {}) };
  };
}

function withColumns(table: ResultTable, columnAt: () => Column): ResultTable {
  const columns = Object.keys(table.columns).map((name) => [name, columnAt()] as const);
  return { ...table, columns: Object.fromEntries(columns) };
}
