const CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"'\s>]*\/office(?:\.debug)?\.js/g;
const OFFICE_TAG = /<script\b[^>]*\bsrc=["']?\/office-js\/office\.js/;

/** The add-in's page with office.js from this machine instead of Microsoft's network. Nothing else changes, unless Excel
 * for Windows is played: then one script before office.js puts Excel's object on the window. */
export function localOfficePage(html: string, channel: "desktop" | "web"): string {
  const local = html.replace(CDN, "/office-js/office.js");
  if (channel === "web") return local;
  return local.replace(
    OFFICE_TAG,
    (tag) => `<script src="/workbench/excel-object.js"></script>${tag}`
  );
}

/** A file of its own: the page's content security policy allows no script inside it. */
export const EXCEL_OBJECT_SCRIPT = "window.parent.workbench.attach(window);\n";
