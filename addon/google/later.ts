/** Writes that nobody waits for: done together before the sheet is looked at again, and at the end of a run. */
let later: (() => void)[] = [];

export const putOff = (work: () => void): void => {
  later.push(work);
};

export const settle = (): void => {
  const works = later;
  later = [];
  for (const work of works) work();
};
