/** Of how many a share is: where few say it, 0.6 % of all is no statement about the programme. */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { reportTexts } from '../words/report.ts';
import { printNumber, share } from './table.ts';

/** Nothing where everybody says it. @param stated people of whom it is said, of `all` */
export const statedNotes = (stated: number, all: number): readonly Bilingual[] =>
  stated < all
    ? [
        fill(reportTexts.statedNote, {
          stated: printNumber(stated, 'count'),
          unstated: printNumber(all - stated, 'count'),
          share: printNumber(share(all - stated, all) ?? 0, 'share'),
        }),
      ]
    : [];
