/** What a number shows in a cell of that width: fewer decimals when General, else #### when it does not fit. */
export function fitNumber(
  value: number,
  text: string,
  isGeneral: boolean,
  fits: (text: string) => boolean
): string {
  if (fits(text)) return text;
  if (isGeneral) {
    const shorter = rounded(value, fits) ?? scientific(value, fits);
    if (shorter !== undefined) return shorter;
  }
  return hashes(fits);
}

function rounded(value: number, fits: (text: string) => boolean): string | undefined {
  if (Math.abs(value) >= 1e11 || (Math.abs(value) < 1e-4 && value !== 0)) return undefined;
  for (let decimals = 9; decimals >= 0; decimals--) {
    const text = String(Number(value.toFixed(decimals)));
    if (fits(text)) return text;
  }
  return undefined;
}

function scientific(value: number, fits: (text: string) => boolean): string | undefined {
  for (let decimals = 5; decimals >= 0; decimals--) {
    const [mantissa = "", exponent = ""] = value.toExponential(decimals).split("e");
    const power = `${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, "0")}`;
    const text = `${mantissa}E${power}`;
    if (fits(text)) return text;
  }
  return undefined;
}

function hashes(fits: (text: string) => boolean): string {
  let text = "#";
  while (text.length < 255 && fits(`${text}#`)) text += "#";
  return text;
}
