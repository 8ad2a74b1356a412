import type { Frame, Page } from "playwright-core";

export const THEMES = ["light", "dark", "high contrast"] as const;
export type Theme = (typeof THEMES)[number];

const SETTLED = 80;

/** Puts the pane into a theme of Excel, or of the system, where it stands. */
export async function wearTheme(page: Page, frame: Frame, theme: Theme): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === "high contrast" ? "active" : "none" });
  await frame.evaluate((isDark) => {
    // The client keeps one object, and the pane reads it when it gets the focus.
    Object.assign(Office.context.officeTheme, {
      isDarkTheme: isDark,
      bodyBackgroundColor: isDark ? "#292929" : "#ffffff",
    });
    window.dispatchEvent(new Event("focus"));
  }, theme === "dark");
  await frame.waitForFunction((isDark) => {
    const root = document.querySelector(".fui-FluentProvider");
    const [, red] = /(\d+)/u.exec(root ? getComputedStyle(root).backgroundColor : "") ?? [];
    return Number(red) < 128 === isDark;
  }, theme === "dark");
  // The colors of what stands on it follow.
  await page.waitForTimeout(SETTLED);
}

/** Elements with text that is cut off or makes its place scroll sideways, at the width that the pane has now. */
export function clippedIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    const isHidden = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1 || !element.checkVisibility();
    };
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== ""
      );
    const page = document.documentElement;
    const wide = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth}`] : [];
    const found = [...document.querySelectorAll("body *")].filter((element) => {
      if (!hasText(element) || isHidden(element)) return false;
      if (element.closest("svg, select, [class*=fui-Table]")) return false;
      if (getComputedStyle(element).display === "inline") return false;
      for (let above = element.parentElement; above; above = above.parentElement)
        if (above !== document.body && scrolls(above)) return false;
      const box = element.getBoundingClientRect();
      return (
        (element.scrollWidth > element.clientWidth + 1 && !scrolls(element)) ||
        box.right > page.clientWidth + 1
      );
    });
    return [
      ...wide,
      ...found.map((each) => `${each.tagName} ${each.textContent?.slice(0, 60) ?? ""}`),
    ];
  });
}
