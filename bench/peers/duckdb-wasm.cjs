// DuckDB in WebAssembly, as a page would use it. Rows go in as Arrow columns.
const path = require("node:path");
const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
const arrow = require("apache-arrow");
const { CREATE, answers } = require("../lib/sql.cjs");

async function prepare() {
  const folder = path.dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"));
  const bundles = Object.fromEntries(
    ["mvp", "eh"].map((name) => [
      name,
      {
        mainModule: path.join(folder, `duckdb-${name}.wasm`),
        mainWorker: path.join(folder, `duckdb-node-${name}.worker.cjs`),
      },
    ])
  );
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate();
  database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  return database.connect();
}

async function job(rows, connection) {
  connection.query(CREATE);
  const columns = {
    id: arrow.vectorFromArray(
      rows.map((row) => row[0]),
      new arrow.Utf8()
    ),
    serial: arrow.vectorFromArray(Float64Array.from(rows, (row) => row[1])),
    amount: arrow.vectorFromArray(Float64Array.from(rows, (row) => row[2])),
  };
  connection.insertArrowTable(new arrow.Table(columns), { name: "orders", create: false });
  return answers((sql) => Promise.resolve(rowsOf(connection.query(sql))));
}

function rowsOf(table) {
  const names = table.schema.fields.map((_, at) => table.getChildAt(at));
  return Array.from({ length: table.numRows }, (_, row) => names.map((column) => column.get(row)));
}

module.exports = { version: duckdb.PACKAGE_VERSION, prepare, job };
