/** What is asked before many are approved at once. */
import { limits } from '../../shared/contract/limits.ts';
import { joinNames } from '../../shared/ground/bilingual.ts';
import { reviewWords } from '../../shared/words/review.ts';
import type { Desk } from '../google/desk.ts';
import type { Line } from './selected-documents.ts';

const formsText = ({ say, language }: Desk, lines: readonly Line[]): string => {
  const counts = new Map<string, number>();
  for (const { title } of lines) counts.set(title, (counts.get(title) ?? 0) + 1);
  return joinNames(
    [...counts].map(([title, count]) => say(reviewWords.manyForm, { title, count })),
    language,
  );
};

type Sorted = {
  readonly now: readonly Line[];
  readonly later: number;
  readonly exceptions: readonly Line[];
};

export const question = (desk: Desk, { now, later, exceptions }: Sorted): string => {
  const { say } = desk;
  const warned = now.filter(({ warnings }) => warnings > 0);
  const returned = now.filter(({ answered }) => answered !== '');
  return [
    say(reviewWords.manyQuestion, { count: now.length, forms: formsText(desk, now) }),
    say(reviewWords.manyHidden),
    ...(later ? [say(reviewWords.manyLater, { limit: limits.decisions, count: later })] : []),
    '',
    ...(warned.length
      ? [
          say(reviewWords.manyWarned, { count: warned.length }),
          ...warned.map(({ name, warnings }) => say(reviewWords.manyWarnedLine, { name, warnings })),
        ]
      : [say(reviewWords.manyNoneWarned)]),
    ...(returned.length
      ? [
          '',
          say(reviewWords.manyReturned, { count: returned.length }),
          ...returned.map(({ name, answered }) => say(reviewWords.manyReturnedLine, { name, answered })),
        ]
      : []),
    ...(exceptions.length
      ? [
          '',
          say(reviewWords.manyLeftOut, { count: exceptions.length }),
          ...exceptions.map(({ name, exception }) =>
            say(reviewWords.manyLeftOutLine, { name, reason: exception }),
          ),
        ]
      : []),
    '',
    say(reviewWords.manySure),
  ].join('\n');
};
