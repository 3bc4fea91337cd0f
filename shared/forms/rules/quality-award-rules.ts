/** An award is for one course or textbook of its kind, and rests on a decision. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { decidedBefore } from './decided-before.ts';
import { hasHappened, inOrder } from './usual-rules.ts';

export const qualityAwardRowRules: readonly RowRule[] = [
  hasHappened({ column: 'from', zh: '认定日期', en: 'The date of the award' }),
  inOrder(
    { column: 'from', zh: '认定日期', en: 'the date of the award' },
    { column: 'to', zh: '截止日期', en: 'The last day' },
  ),
  {
    code: 'award-of-other-kind',
    severity: 'error',
    reads: ['kind'],
    paints: 'kind',
    message: {
      zh: '认定类别与所填的课程、教材不一致。',
      en: 'The kind does not match the course or textbook given.',
    },
    fix: {
      zh: '精品课程只填课程，精品教材只填教材。',
      en: 'Give a course for a model course, a textbook for a model textbook.',
    },
    broken: ({ kind, course, textbook }) =>
      (kind === 'course' ? textbook : course) === undefined ? undefined : {},
  },
  // Which matter the conference counts it under is for the conference to say.
  decidedBefore({ column: 'from', zh: '认定日期', en: 'the date of the award' }),
];

export const qualityAwardSheetRules: readonly SheetRule[] = [
  {
    code: 'awarded-twice',
    severity: 'error',
    message: { zh: '{code} 已在第 {row} 行认定。', en: '{code} is awarded in row {row} already.' },
    fix: {
      zh: '请在原行更正，或先填写原认定的截止日期。',
      en: 'Correct that row, or end the earlier award.',
    },
    broken: (rows, { rowNumber }) =>
      rows.flatMap(({ course, textbook, from }, row) => {
        const code = course ?? textbook;
        const earlier = rows.findIndex(
          (each, i) =>
            i < row &&
            code !== undefined &&
            (each.course ?? each.textbook) === code &&
            String(each.to ?? '9999') >= String(from ?? ''),
        );
        return earlier < 0
          ? []
          : [
              {
                row,
                column: course === undefined ? 'textbook' : 'course',
                params: { code: String(code), row: rowNumber(earlier) },
              },
            ];
      }),
  },
];
