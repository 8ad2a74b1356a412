// Finds the browser that the tests and pictures use, or says how to install one.
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");

const CANDIDATES = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

const HOW = {
  linux: "On Debian or Ubuntu: sudo apt-get install chromium",
  darwin: "On a Mac: install Google Chrome or Microsoft Edge",
  win32:
    "On Windows: Microsoft Edge is usually there already; otherwise install it or Google Chrome",
};

/** Without these a headless Chromium on a closed network keeps trying to reach services of its own. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function findBrowser() {
  const wanted = process.env.CHURN_BROWSER;
  const found = [wanted, ...(CANDIDATES[process.platform] ?? [])].find(
    (file) => file && fs.existsSync(file)
  );
  if (found) return found;
  throw new Error(
    `No Chrome, Edge or Chromium was found. ${HOW[process.platform] ?? ""}; or set CHURN_BROWSER to the program's path.`
  );
}

/** LibreOffice, which some tests use as a second opinion on written files, or undefined. */
function findLibreOffice() {
  for (const name of ["soffice", "libreoffice"]) {
    try {
      return execFileSync(process.platform === "win32" ? "where" : "which", [name], {
        stdio: ["ignore", "pipe", "ignore"],
      })
        .toString()
        .split("\n")[0]
        .trim();
    } catch {
      // Not installed under this name: the next one, or undefined.
    }
  }
  return undefined;
}

module.exports = { findBrowser, findLibreOffice, FLAGS };
