import http from "node:http";
import https from "node:https";
import path from "node:path";
import { answer, type Served } from "./handler";
import { OPENED_FILE } from "./routes";

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

export interface StartSettings {
  /** Folder of the project, with dist/ and build/workbench/ in it. */
  readonly root: string;
  readonly port: number;
  /** A workbook to open instead of the sample. */
  readonly file?: string | undefined;
  /** Given: https, and the add-in's page on an origin of its own as with Excel on the web. */
  readonly certificate?: Certificate | undefined;
}

export interface Running {
  readonly address: string;
  /** Where the add-in's page is served; the same address without https. */
  readonly addIn: string;
  close(): Promise<void>;
}

const SAMPLE = "/assets/sample/shop-orders.xlsx";
const PORTS_TO_TRY = 50;

/** Serves the workbench on this machine only; a port already taken gives way to the next free one. */
export async function startServer(settings: StartSettings): Promise<Running> {
  const { root, certificate } = settings;
  const file = settings.file === undefined ? undefined : path.resolve(settings.file);
  const open = file === undefined ? SAMPLE : OPENED_FILE + encodeURIComponent(path.basename(file));
  if (!certificate) {
    const served: Served = {
      root,
      file,
      channel: "desktop",
      settings: { channel: "desktop", addIn: "/", open },
    };
    const server = await listen(http.createServer(listener(served)), settings.port);
    const address = `http://localhost:${portOf(server)}/`;
    return { address, addIn: address, close: () => closeAll([server]) };
  }
  const { key, cert } = certificate;
  const page: Served = { root, file: undefined, channel: "web", settings: {} };
  const addInServer = await listen(
    https.createServer({ key, cert }, listener(page)),
    settings.port + 1
  );
  const addIn = `https://localhost:${portOf(addInServer)}/`;
  const served: Served = { root, file, channel: "web", settings: { channel: "web", addIn, open } };
  const server = await listen(https.createServer({ key, cert }, listener(served)), settings.port);
  const address = `https://localhost:${portOf(server)}/`;
  return { address, addIn, close: () => closeAll([server, addInServer]) };
}

function listener(served: Served): http.RequestListener {
  return (request, response) => {
    answer(request, response, served).catch((error: unknown) => {
      // The browser went away in the middle of a file: nobody is left to tell.
      if (response.destroyed) return;
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function listen<Server extends http.Server>(server: Server, port: number): Promise<Server> {
  for (let next = port; next < port + PORTS_TO_TRY; next++) {
    if (await tryToListen(server, next)) return server;
  }
  throw new Error(`Ports ${port} to ${port + PORTS_TO_TRY - 1} are all taken.`);
}

function tryToListen(server: http.Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function portOf(server: http.Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

async function closeAll(servers: readonly http.Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        })
    )
  );
}
