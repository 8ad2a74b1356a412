import type { ExcelHost } from "../host";

/** Colours as numbers, as Excel's native object gives them. */
const themes = {
  light: {
    primaryFontColor: 0x262626,
    primaryBackgroundColor: 0xffffff,
    secondaryFontColor: 0x262626,
    secondaryBackgroundColor: 0xe6e6e6,
    controlBackgroundColor: 0xffffff,
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
  },
  dark: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x292929,
    secondaryFontColor: 0xffffff,
    secondaryBackgroundColor: 0x1f1f1f,
    controlBackgroundColor: 0x292929,
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
  },
};

export function themeOf({ theme }: ExcelHost): Record<string, number> {
  return themes[theme];
}
