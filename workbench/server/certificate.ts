import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import {
  generateCertificates,
  getHttpsServerOptions,
  isCaCertificateInstalled,
  verifyCertificates,
} from "office-addin-dev-certs";
import type { Certificate, Running } from "./index";

export interface LocalCertificate extends Certificate {
  /** What the user has to accept before the browser shows the pages. */
  advice(running: Pick<Running, "address" | "addIn">): string;
}

const VALID_DAYS = 30;
const DAY = 86_400_000;

/** The certificate that Office's tools have installed on this machine, else one made for the workbench, which the browser asks
 * about once. Nothing is installed. */
export async function certificateFor(root: string): Promise<LocalCertificate> {
  if (isCaCertificateInstalled() && verifyCertificates()) {
    const { cert, key } = await getHttpsServerOptions();
    return { cert, key, advice: () => "" };
  }
  const folder = path.join(root, "build", "certificate");
  const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(folder, name)
  ) as [string, string, string];
  if (!isFresh(certificate)) {
    // It writes nothing over what is there.
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(authority, certificate, key, VALID_DAYS, ["localhost", "127.0.0.1"]);
  }
  return { ...read(certificate, key), advice: adviceFor };
}

function read(certificate: string, key: string): Certificate {
  return { cert: readFileSync(certificate), key: readFileSync(key) };
}

function isFresh(file: string): boolean {
  if (!existsSync(file)) return false;
  return Date.now() - statSync(file).mtimeMs < (VALID_DAYS - 1) * DAY;
}

/** A frame cannot ask: the add-in's address has to be accepted in a tab of its own first. */
function adviceFor({ address, addIn }: Pick<Running, "address" | "addIn">): string {
  return (
    `\nThe browser does not know this machine's certificate and will warn. Accept it twice, once at each address:\n` +
    `  1. ${addIn}taskpane.html   (the add-in; what it shows does not matter)\n` +
    `  2. ${address}   (the workbench)\n` +
    `To be asked no more: npx office-addin-dev-certs install, then start again.`
  );
}
