/** Twice as fine as on the screen, so that it stays sharp in a document. */
const FINENESS = 2;
const PADDING = 12;
const TITLE = 22;
const DRAWN = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "opacity"],
  ...["font-family", "font-size", "font-weight", "text-anchor"],
];

/** What is drawn on the screen as a file: with its title, on the ground it stands on. */
export async function pictureOf(svg: SVGSVGElement, title: string): Promise<Blob> {
  const image = new Image();
  const { width, height } = svg.viewBox.baseVal;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * PADDING) * FINENESS;
  canvas.height = (height + TITLE + 2 * PADDING) * FINENESS;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no canvas.");
  const { backgroundColor, color, fontFamily } = groundOf(svg);
  context.scale(FINENESS, FINENESS);
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = color;
  context.font = `600 13px ${fontFamily}`;
  context.fillText(title, PADDING, PADDING + 12, width);
  context.drawImage(image, PADDING, PADDING + TITLE, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture was made."))));
  });
}

/** The styles of the page do not reach a picture of its own: they are written into it. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const originals = [svg, ...svg.querySelectorAll("*")];
  for (const [at, element] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = originals[at];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of DRAWN) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  }
  return new XMLSerializer().serializeToString(copy);
}

/** The first ground behind it that is not transparent. */
function groundOf(element: Element) {
  const { color, fontFamily } = getComputedStyle(element);
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/rgba\(.*, 0\)|transparent/u.test(backgroundColor))
      return { backgroundColor, color, fontFamily };
  }
  return { backgroundColor: "white", color: "black", fontFamily };
}

/** Onto the clipboard; where the host forbids that, into a file. */
export async function copyPicture(svg: SVGSVGElement, title: string): Promise<"copied" | "saved"> {
  const picture = pictureOf(svg, title);
  try {
    // The promise goes in as it is: Safari wants the copy to begin with the press.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return "copied";
  } catch {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await picture);
    link.download = `${title.replace(/[\\/:*?"<>|]+/gu, " ")}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
    return "saved";
  }
}
