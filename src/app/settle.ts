/** Collects what happens until it is quiet for a while. */
export function settling<T>(wait: number, onQuiet: (all: ReadonlySet<T>) => boolean) {
  let all = new Set<T>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(quiet, wait);
  };
  // Refused, it is offered again later.
  const quiet = () => {
    if (onQuiet(all)) all = new Set();
    else again();
  };
  return {
    happened: (one: T) => {
      all.add(one);
      again();
    },
    stop: () => {
      clearTimeout(timer);
      all = new Set();
    },
  };
}
