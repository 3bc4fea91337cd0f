/** What becomes of a month. */
import { header, type KindCases } from './kind-case.ts';

export const monthCases: KindCases = [
  {
    column: { kind: 'month', header },
    cases: [
      ['2015-09', '2015-09'],
      ['2015年9月', { note: '2015-09' }],
      ['2015-09-01', { note: '2015-09' }],
      ['201509', { note: '2015-09' }],
      ['9月', { code: 'month-unclear', suggested: '2015-09' }],
      ['五月份', { code: 'month-unclear', suggested: '2015-05' }],
      [201509, { note: '2015-09' }],
      ['2015.9-1', { code: 'month-unclear' }],
      ['二〇一五年九月', { note: '2015-09' }],
      ['2015/9/1', { note: '2015-09' }],
      ['2015-09-15', { code: 'month-unclear' }],
      ['9/2015', { code: 'month-unclear' }],
      ['2015年9-10月', { code: 'month-unclear' }],
      ['15年9月', { code: 'month-unclear', suggested: '2015-09' }],
      ['2015-13', { code: 'month-unclear' }],
      ['0532.9', { code: 'month-unclear' }],
    ],
  },
];
