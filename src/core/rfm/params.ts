/** What the score, its cut points and the segments have in common. */
export const bins = {
  kind: "count",
  label: "Bins",
  about: "The best score, 2 to 9. 5 if omitted.",
  atLeast: 2,
  atMost: 9,
  whole: true,
  usual: 5,
} as const;
