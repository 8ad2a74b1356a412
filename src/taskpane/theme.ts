import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** The theme of Excel. It has no event for a change of it, so it is read again when the pane is looked at again. */
export function useOfficeTheme(): Theme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const update = () => setTheme(currentTheme());
    const queries = [DARK, FORCED]
      .map((query) => media(query))
      .filter((each) => each !== undefined);
    document.addEventListener("visibilitychange", update);
    window.addEventListener("focus", update);
    for (const query of queries) query.addEventListener("change", update);
    return () => {
      document.removeEventListener("visibilitychange", update);
      window.removeEventListener("focus", update);
      for (const query of queries) query.removeEventListener("change", update);
    };
  }, []);
  // Scrollbars and fields for dates are drawn by the browser.
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === webDarkTheme ? "dark" : "light";
  }, [theme]);
  return theme;
}

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

function currentTheme(): Theme {
  return isDark() ? webDarkTheme : webLightTheme;
}

/**
 * Excel says so itself where it can; elsewhere the background, or the browser, tells. In high contrast the
 * system's colors replace those of the theme, and the browser knows whether they are dark.
 */
function isDark(): boolean {
  const wanted = media(DARK)?.matches ?? false;
  return media(FORCED)?.matches ? wanted : (isOfficeDark() ?? wanted);
}

function isOfficeDark(): boolean | undefined {
  const theme = officeTheme();
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor ?? "";
  return /^#[0-9a-f]{6}$/iu.test(background) ? brightnessOf(background) < 128 : undefined;
}

function officeTheme(): Office.OfficeTheme | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}

function brightnessOf(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}

function media(query: string): MediaQueryList | undefined {
  return typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined;
}
