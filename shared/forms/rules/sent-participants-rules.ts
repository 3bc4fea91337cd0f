/** A person sent to a class of a higher level: dates, hours and title, and one class told alike by all rows. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';
import { hoursFitDays, onlineAboveHours } from './time-rules.ts';
import { rosterResultRules } from './trainee-result-rules.ts';
import { hasHappened, inOrder } from './usual-rules.ts';

export const sentParticipantsRowRules: readonly RowRule[] = [
  inOrder(
    { column: 'start', zh: '开班日期', en: 'the start date' },
    { column: 'end', zh: '结束日期', en: 'The end date' },
  ),
  hasHappened({ column: 'end', zh: '结束日期', en: 'The end date' }),
  {
    code: 'outside-month',
    severity: 'warning',
    reads: ['end'],
    paints: 'end',
    message: {
      zh: '结束日期 {end} 不在报告期 {month} 内。',
      en: 'The end date {end} is outside the reporting period {month}.',
    },
    fix: {
      zh: '请按结束日期所在月份填报；补报以前月份的可以报送。',
      en: 'Report a seminar for the month in which it ended; you may submit late entries.',
    },
    broken: ({ end }, { period }) =>
      (end as string).slice(0, 7) === period ? undefined : { end: end as string, month: period },
  },
  {
    // notice 20: for middle and senior staff
    code: 'title-below-level',
    severity: 'warning',
    reads: ['titleLevel'],
    paints: 'titleLevel',
    message: {
      zh: '选派参加国家级、省级研修的，一般应为中级及以上职称。',
      en: 'People sent to national or provincial seminars usually hold middle titles or above.',
    },
    fix: {
      zh: '请核实职称级别；情况属实的可以报送，并请在备注中说明。',
      en: 'Please check the title level; if correct, you may submit and explain under “Remarks”.',
    },
    broken: ({ titleLevel: level }) => (level === 'junior' || level === 'other' ? {} : undefined),
  },
  hoursFitDays,
  onlineAboveHours,
  ...rosterResultRules,
];

export const sentParticipantsSheetRules: readonly SheetRule[] = [
  {
    code: 'seminar-differs',
    severity: 'error',
    message: {
      zh: '同一研修班与第 {row} 行的领域不同。',
      en: 'The field differs from row {row}, which names the same seminar.',
    },
    fix: {
      zh: '同一研修班各行的领域应一致，请核对。',
      en: 'Rows of one seminar have one field; check both.',
    },
    broken: (rows, { rowNumber }) => {
      const first = new Map<string, number>();
      return rows.flatMap(({ seminar, start, field }, row) => {
        if (seminar === undefined || start === undefined || field === undefined) return [];
        const key = `${foldText(String(seminar))} ${String(start)}`;
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, row);
        return earlier === undefined || rows[earlier]?.field === field
          ? []
          : [{ row, column: 'field', params: { row: rowNumber(earlier) } }];
      });
    },
  },
];
