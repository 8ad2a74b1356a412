// DuckDB on the machine. Rows go in as chunks of columns, answers come out as rows.
const { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR, version } = require("@duckdb/node-api");
const { CREATE, answers } = require("../lib/sql.cjs");

const CHUNK = 2_048;

async function prepare() {
  const instance = await DuckDBInstance.create(":memory:");
  return instance.connect();
}

async function job(rows, connection, only) {
  await connection.run(CREATE);
  const appender = await connection.createAppender("orders");
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create([VARCHAR, DOUBLE, DOUBLE], part.length);
    for (const at of [0, 1, 2])
      chunk.setColumnValues(
        at,
        part.map((row) => row[at])
      );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return answers(async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(), only);
}

module.exports = { version: version(), prepare, job };
