/** How much lies with each reviewer, as the queue, the home and the question to whom to hand over say it. */
import type { BodyOf } from '../contract/routes.ts';
import { joinNames } from '../ground/bilingual.ts';
import { reviewWords } from '../words/review.ts';
import type { Telling } from './line.ts';

type Load = NonNullable<BodyOf<'listSubmissions'>['load']>;
type Say = Pick<Telling, 'say'>;

/** 审示例 3 份，最久 5 个工作日 */
export const loadText = ({ name, documents, oldest }: Load['reviewers'][number], { say }: Say): string =>
  documents ? say(reviewWords.loadOf, { name, documents, oldest }) : say(reviewWords.loadNothing, { name });

/** In one line; nothing while everything is everybody's. */
export const loadLine = (
  load: Load | undefined,
  { say, language }: Pick<Telling, 'say' | 'language'>,
): string => {
  if (!load?.reviewers.some(({ documents }) => documents > 0)) return '';
  const { free, reviewers } = load;
  return say(reviewWords.load, {
    list: joinNames(
      [
        ...reviewers.map((each) => loadText(each, { say })),
        ...(free.documents
          ? [loadText({ ...free, email: '', name: say(reviewWords.unassigned) }, { say })]
          : []),
      ],
      language,
    ),
  });
};
