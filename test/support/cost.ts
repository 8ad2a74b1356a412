/** The best of five, in milliseconds of this process. */
export function costOf(parse: (text: string) => unknown, text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    parse(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/** The pieces of which a text four times as long costs more than nine times as much: what is linear never does. */
export function slowOf(
  parse: (text: string) => unknown,
  pieces: readonly string[],
  longest: number
): string[] {
  return pieces.flatMap((piece) => {
    const text = piece.repeat(longest / piece.length);
    const ratio = (costOf(parse, text) + 1) / (costOf(parse, text.slice(0, longest / 4)) + 1);
    return ratio < 9 ? [] : [`${JSON.stringify(piece)}: ${ratio.toFixed(1)}`];
  });
}
