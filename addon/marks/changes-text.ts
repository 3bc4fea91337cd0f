import type { BodyOf } from '../../shared/contract/routes.ts';
import { changeWords } from '../../shared/words/changes.ts';
import type { Desk } from '../google/desk.ts';

type Changes = NonNullable<BodyOf<'submitForm'>['changes']>;

/** How many rows changed, and in which figures; one line each. */
export const changeLines = ({ say }: Desk, changes: Changes): string[] => {
  const { figures, moreFigures, ...counts } = changes;
  return [
    say(changeWords.counts, counts),
    ...figures.map((each) => say(each)),
    ...(moreFigures ? [say(changeWords.more, { count: moreFigures })] : []),
  ];
};
