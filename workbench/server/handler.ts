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
  if (pathname === "/workbench/settings.json") {
    return send(response, JSON.stringify(served.settings), "settings.json");
  }
  if (pathname === "/workbench/excel-object.js") {
    return send(response, EXCEL_OBJECT_SCRIPT, "excel-object.js");
  }
  const file = pathname === undefined ? undefined : fileFor(pathname, served);
  const stat = file !== undefined && existsSync(file) ? await fs.stat(file) : undefined;
  if (file === undefined || !stat?.isFile()) return refuse(response, 404, "Not found.");
  if (file.endsWith(".html") && pathname !== "/") {
    const html = await fs.readFile(file, "utf8");
    return send(response, localOfficePage(html, served.channel), file);
  }
  response.writeHead(200, { ...headersFor(file), "Content-Length": stat.size });
  if (request.method === "HEAD") return void response.end();
  await pipeline(createReadStream(file), response);
}

/** A page elsewhere could point a name of its own at this machine: only our own names are answered. */
function isLocal(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");
}

function pathOf(url: string | undefined): string | undefined {
  try {
    return new URL(url ?? "/", "http://localhost").pathname;
  } catch {
    return undefined;
  }
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
  };
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(text);
}
