import { tokens } from "@fluentui/react-components";

export const HIGH_CONTRAST = "@media (forced-colors: active)";

/** Colors of what is drawn. Pictures keep their colors in high contrast unless told otherwise. */
const inks = {
  first: { color: tokens.colorBrandStroke1, forced: "Highlight" },
  other: { color: tokens.colorNeutralForeground2, forced: "CanvasText" },
  text: { color: tokens.colorNeutralForeground1, forced: "CanvasText" },
  quiet: { color: tokens.colorNeutralForeground2, forced: "CanvasText" },
} as const;

export function fillOf(ink: keyof typeof inks) {
  const { color, forced } = inks[ink];
  return { fill: color, [HIGH_CONTRAST]: { fill: forced } };
}

export function strokeOf(ink: keyof typeof inks) {
  const { color, forced } = inks[ink];
  return { fill: "none", stroke: color, strokeWidth: "2px", [HIGH_CONTRAST]: { stroke: forced } };
}
