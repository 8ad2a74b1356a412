import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer, type Running } from "../../../workbench/server";
import { localOfficePage } from "../../../workbench/server/office-page";

interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** fetch() would tidy the path before sending it. */
function get(
  running: Running,
  target: string,
  headers: http.OutgoingHttpHeaders = {}
): Promise<Reply> {
  const { port } = new URL(running.address);
  return new Promise((resolve, reject) => {
    const request = http.get({ host: "127.0.0.1", port, path: target, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      );
    });
    request.on("error", reject);
  });
}

const PAGE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe("the server", () => {
  let root: string;
  let running: Running;
  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), "workbench-"));
    for (const folder of ["dist", "build/workbench", "node_modules/@microsoft/office-js/dist"]) {
      mkdirSync(path.join(root, folder), { recursive: true });
    }
    writeFileSync(path.join(root, "secret.txt"), "secret");
    writeFileSync(path.join(root, "dist/taskpane.html"), PAGE);
    writeFileSync(path.join(root, "dist/functions.json"), "{}");
    writeFileSync(path.join(root, "build/workbench/index.html"), "<h1>workbench</h1>");
    writeFileSync(path.join(root, "node_modules/@microsoft/office-js/dist/office.js"), "office");
    writeFileSync(path.join(root, "my orders.csv"), "a,b");
    running = await startServer({ root, port: 43_100, file: path.join(root, "my orders.csv") });
  });
  afterAll(async () => {
    await running.close();
    rmSync(root, { recursive: true });
  });

  test("gives the page, the add-in, office.js from its package and the file asked for", async () => {
    expect((await get(running, "/")).body).toContain("workbench");
    expect((await get(running, "/functions.json?version=2")).body).toBe("{}");
    expect((await get(running, "/office-js/office.js")).body).toBe("office");
    const settings = JSON.parse((await get(running, "/workbench/settings.json")).body) as object;
    expect(settings).toEqual({ channel: "desktop", addIn: "/", open: "/opened/my%20orders.csv" });
    expect((await get(running, "/opened/my%20orders.csv")).body).toBe("a,b");
  });

  test("lets nothing be kept by the browser", async () => {
    for (const target of ["/", "/functions.json", "/taskpane.html"]) {
      expect((await get(running, target)).headers["cache-control"]).toBe("no-store");
    }
  });

  test("puts Excel's object before a local office.js, by a script of its own file", async () => {
    const { body } = await get(running, "/taskpane.html");
    expect(body).toBe(
      '<script src="/workbench/excel-object.js"></script><script src="/office-js/office.js"></script>'
    );
    expect((await get(running, "/workbench/excel-object.js")).body).toContain("attach(window)");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/office-js/../../../../secret.txt",
    "/office-js/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret.txt",
    "/workbench/..%5c..%5csecret.txt",
    "/opened/secret.txt",
    "/opened/..%2fsecret.txt",
    "/%00",
    "/%zz",
    "/dist",
    "/",
  ])("never leaves its folders: %s", async (target) => {
    const { body } = await get(running, target);
    expect(body).not.toContain("secret");
  });

  test("answers only when called by a name of this machine", async () => {
    expect((await get(running, "/", { host: "attacker.example" })).status).toBe(403);
    expect((await get(running, "/", { host: "localhost:43100" })).status).toBe(200);
  });

  test("takes the next port when one is taken", async () => {
    const port = Number(new URL(running.address).port);
    const second = await startServer({ root, port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});

describe("the page of the add-in", () => {
  const minified =
    "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>";

  test("is changed in nothing but the address of office.js on the web channel", () => {
    expect(localOfficePage(`<b>${PAGE}</b>`, "web")).toBe(
      '<b><script src="/office-js/office.js"></script></b>'
    );
  });

  test("may have been minified", () => {
    expect(localOfficePage(minified, "desktop")).toBe(
      '<script src="/workbench/excel-object.js"></script><script src=/office-js/office.js></script>'
    );
  });
});
