/** What was made lately, within one container: for things that never change under their key, such as archived contents. */

type Recent<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/** @param most of all weights together; what weighs more alone is not kept · what fails is made again */
export const keepRecent = <T>(most: number, weigh: (made: T) => number = () => 1): Recent<T> => {
  const kept = new Map<string, { readonly made: T; readonly weight: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return async (key, make) => {
    const found = kept.get(key);
    const made = found ? found.made : await make();
    // Behind the others again: the one used longest ago goes first.
    drop(key);
    kept.set(key, { made, weight: found?.weight ?? weigh(made) });
    total += kept.get(key)?.weight ?? 0;
    for (const oldest of kept.keys()) {
      if (total <= most) break;
      drop(oldest);
    }
    return made;
  };
};
