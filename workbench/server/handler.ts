import { createReadStream, existsSync, promises as fs } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { mimeType } from "./mime";
import { EXCEL_OBJECT_SCRIPT, localOfficePage } from "./office-page";
import { fileFor, type Places } from "./routes";

export interface Served extends Places {
  readonly channel: "desktop" | "web";
  /** Given to the page as /workbench/settings.json. */
  readonly settings: object;
}

/** Answers GET and HEAD from the project's folders; nothing is cached, so that a rebuild shows at once. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served
): Promise<void> {
  if (!isLocal(request)) return refuse(response, 403, "Only for this machine.");
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, "Only GET and HEAD.");
  }
  const pathname = pathOf(request.url);
  const made = MADE[pathname];
  if (made) return send(response, made(served), pathname);
  const file = fileFor(pathname, served);
  const stat = file && existsSync(file) ? await fs.stat(file) : undefined;
  if (!file || !stat?.isFile()) return refuse(response, 404, "Not found.");
  await sendFile(response, { file, size: stat.size, isHead: request.method === "HEAD" }, served);
}

/** What no file holds. */
const MADE: Readonly<Record<string, (served: Served) => string>> = {
  "/workbench/settings.json": ({ settings }) => JSON.stringify(settings),
  "/workbench/excel-object.js": () => EXCEL_OBJECT_SCRIPT,
};

async function sendFile(
  response: ServerResponse,
  { file, size, isHead }: { file: string; size: number; isHead: boolean },
  { channel }: Served
): Promise<void> {
  if (file.endsWith(".html")) {
    return send(response, localOfficePage(await fs.readFile(file, "utf8"), channel), file);
  }
  response.writeHead(200, { ...headersFor(file), "Content-Length": size });
  if (isHead) response.end();
  else await pipeline(createReadStream(file), response);
}

/** A page elsewhere could point a name of its own at this machine: only our own names are answered. */
function isLocal(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");
}

function pathOf(url = "/"): string {
  return /^[^?#]*/.exec(url)?.[0] ?? "/";
}

function send(response: ServerResponse, body: string, file: string): void {
  response.writeHead(200, { ...headersFor(file), "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}

function headersFor(file: string): Record<string, string> {
  return {
    "Content-Type": mimeType(file),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    // As with Excel on the web, a pane of another origin is in a process of its own.
    "Origin-Agent-Cluster": "?1",
  };
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(text);
}
