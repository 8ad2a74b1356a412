import axe from "axe-core";

/** Colors need a browser; everything else axe knows is checked here. */
export async function accessProblems(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, "page-has-heading-one": { enabled: true } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
