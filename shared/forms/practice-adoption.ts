import { defineForm } from '../form/define-form.ts';
import { usual } from './columns/usual-columns.ts';
import { hasHappened } from './rules/usual-rules.ts';

/** 经验做法借鉴情况表: which unit adopted the good practice of another, since when, and what came of it (notice 10, 46). */
export const practiceAdoption = defineForm({
  id: 'practice-adoption',
  version: 1,
  title: { zh: '经验做法借鉴情况表', en: 'Good practice adopted' },
  purpose: {
    zh: '登记本单位借鉴其他单位经验做法的情况；月报按经验做法统计借鉴单位。',
    en: 'Practice of other units that your unit adopted; the report counts the units that adopted each.',
  },
  clauses: 'notice 10, 46',
  letters: 'JG',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  register: {
    life: 'lasting',
    shownTo: ['members', { concerned: 'practice' }],
    number: 'number',
    title: 'practice',
    listed: ['practice', 'since', 'use', 'effect'],
    searched: ['use', 'effect'],
    reported: true,
  },
  columns: {
    number: usual.number,
    practice: {
      kind: 'reference',
      to: 'practice',
      required: true,
      width: 280,
      header: { zh: '借鉴的经验做法', en: 'Practice adopted' },
      also: ['经验做法', '经验编号'],
      help: {
        zh: '选择“经验做法推荐表”中其他单位的经验做法。',
        en: 'Practice of another unit in “Good practice recommendation”.',
      },
    },
    since: {
      kind: 'date',
      required: true,
      header: { zh: '开始借鉴日期', en: 'Adopted on' },
      also: ['借鉴日期', '采用日期'],
    },
    use: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 200,
      width: 240,
      header: { zh: '用于何处', en: 'Used for' },
      also: ['借鉴情况', '应用情况'],
      example: '渔业技术推广骨干岗位培训',
    },
    effect: {
      kind: 'text',
      maxLength: 300,
      width: 240,
      header: { zh: '借鉴成效', en: 'Effect' },
      also: ['成效', '效果'],
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    hasHappened({ column: 'since', zh: '开始借鉴日期', en: 'The day of adoption' }),
    {
      code: 'own-practice',
      stage: 'references',
      severity: 'error',
      reads: ['practice'],
      paints: 'practice',
      message: {
        zh: '{practice} 是本单位的经验做法，不作为借鉴统计。',
        en: '{practice} is your own practice and does not count as adopted.',
      },
      fix: { zh: '请选择其他单位的经验做法，或删除本行。', en: 'Select another unit’s, or delete the row.' },
      // JY2015-NYW-001
      broken: ({ practice }, { unit }) =>
        String(practice).split('-')[1]?.toLowerCase() === unit ? { practice: String(practice) } : undefined,
    },
  ],
  sheetRules: [
    {
      code: 'practice-twice',
      severity: 'error',
      message: {
        zh: '该经验做法已在第 {row} 行登记。',
        en: 'This practice is entered already in row {row}.',
      },
      fix: { zh: '每项经验做法只填一行。', en: 'Give each practice one row.' },
      broken: (rows, { rowNumber }) =>
        rows.flatMap(({ practice }, row) => {
          const first = rows.findIndex((each) => each.practice === practice);
          return practice !== undefined && first < row
            ? [{ row, column: 'practice', params: { row: rowNumber(first) } }]
            : [];
        }),
    },
  ],
});
