interface Mark {
  index: number;
  low: number;
  isOpen: boolean;
}
interface Frame<V> {
  readonly vertex: V;
  readonly mark: Mark;
  readonly next: Iterator<V>;
}

/** Strongly connected components, each before those it leads to. A component of more than one vertex is a cycle.
 * Tarjan 1972, with its own stack: a chain of formulas is deeper than JavaScript's. */
export function componentsInOrder<V>(
  starts: Iterable<V>,
  successors: (vertex: V) => Iterable<V>
): V[][] {
  const search: Search<V> = { marks: new Map(), open: [], components: [], successors };
  for (const start of starts) if (!search.marks.has(start)) explore(search, start);
  return search.components.reverse();
}

interface Search<V> {
  readonly marks: Map<V, Mark>;
  readonly open: V[];
  readonly components: V[][];
  readonly successors: (vertex: V) => Iterable<V>;
}

function explore<V>(search: Search<V>, start: V): void {
  const frames = [enter(search, start)];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const step = frame.next.next();
    if (step.done !== true) {
      const seen = search.marks.get(step.value);
      if (!seen) frames.push(enter(search, step.value));
      else if (seen.isOpen) frame.mark.low = Math.min(frame.mark.low, seen.index);
      continue;
    }
    frames.pop();
    const parent = frames.at(-1)?.mark;
    if (parent) parent.low = Math.min(parent.low, frame.mark.low);
    if (frame.mark.low === frame.mark.index)
      search.components.push(close(frame.vertex, search.open, search.marks));
  }
}

function enter<V>({ marks, open, successors }: Search<V>, vertex: V): Frame<V> {
  const mark = { index: marks.size, low: marks.size, isOpen: true };
  marks.set(vertex, mark);
  open.push(vertex);
  return { vertex, mark, next: successors(vertex)[Symbol.iterator]() };
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
