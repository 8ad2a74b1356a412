// npm start: installs and builds what is missing, serves the workbench with the task pane, and opens a browser where there is one.
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { ensureInstalled } = require("./install.cjs");

const root = path.resolve(__dirname, "..");

const HELP = `npm start -- [options]
  --port N      first port to try (3000)
  --file PATH   .xlsx or .csv to open instead of the sample
  --https       Excel on the web: https, and the add-in's page unmodified on an origin of its own
  --no-open     print the address only
`;

async function main() {
  const options = readOptions();
  if (options.help) return void console.log(HELP);
  ensureInstalled();
  const { ensureBuilt } = require("./build.cjs");
  await ensureBuilt(root);
  require("./register.cjs");
  const { startServer } = require("../workbench/server/index.ts");
  const { certificateFor } = require("../workbench/server/certificate.ts");
  const certificate = options.https ? await certificateFor(root) : undefined;
  const { port, file } = options;
  const running = await startServer({ root, port, file, certificate });
  if (new URL(running.address).port !== String(port)) {
    console.log(`Port ${port} is taken.`);
  }
  if (certificate) console.log(certificate.advice(running));
  console.log(`\nWorkbench: ${running.address}\nStop with Ctrl+C.`);
  if (options.open && hasBrowser()) openBrowser(running.address);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      https: { type: "boolean" },
      "no-open": { type: "boolean" },
      port: { type: "string", default: "3000" },
      file: { type: "string" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65000) {
    throw new Error(`--port takes a number from 1 to 65000, not “${values.port}”.`);
  }
  if (values.file && !fs.existsSync(values.file))
    throw new Error(`There is no file ${values.file}.`);
  return { ...values, port, open: !values["no-open"] };
}

function hasBrowser() {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openBrowser(address) {
  const [command, ...args] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  opener.on("error", () => console.log("No browser could be opened; open the address yourself."));
  opener.unref();
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
