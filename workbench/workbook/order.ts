interface Mark {
  index: number;
  low: number;
  isOpen: boolean;
}
interface Frame<V> {
  readonly vertex: V;
  readonly next: Iterator<V>;
}

/** Strongly connected components, each before those it leads to. A component of more than one vertex is a cycle.
 * Tarjan 1972, with its own stack: a chain of formulas is deeper than JavaScript's. */
export function componentsInOrder<V>(
  starts: Iterable<V>,
  successors: (vertex: V) => Iterable<V>
): V[][] {
  const marks = new Map<V, Mark>();
  const open: V[] = [];
  const components: V[][] = [];
  const enter = (vertex: V): Frame<V> => {
    marks.set(vertex, { index: marks.size, low: marks.size, isOpen: true });
    open.push(vertex);
    return { vertex, next: successors(vertex)[Symbol.iterator]() };
  };
  for (const start of starts) {
    if (marks.has(start)) continue;
    const frames = [enter(start)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const mark = marks.get(frame.vertex);
      const step = frame.next.next();
      if (!mark) break;
      if (step.done !== true) {
        const seen = marks.get(step.value);
        if (!seen) frames.push(enter(step.value));
        else if (seen.isOpen) mark.low = Math.min(mark.low, seen.index);
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      const parentMark = parent && marks.get(parent.vertex);
      if (parentMark) parentMark.low = Math.min(parentMark.low, mark.low);
      if (mark.low === mark.index) components.push(close(frame.vertex, open, marks));
    }
  }
  return components.reverse();
}

function close<V>(vertex: V, open: V[], marks: ReadonlyMap<V, Mark>): V[] {
  const component: V[] = [];
  for (;;) {
    const last = open.pop();
    if (last === undefined) return component;
    const mark = marks.get(last);
    if (mark) mark.isOpen = false;
    component.push(last);
    if (last === vertex) return component;
  }
}
