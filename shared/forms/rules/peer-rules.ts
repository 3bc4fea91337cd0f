/** Money between units names the other one, and is told by both. */
import type { Row, RowRule } from '../../form/define-form.ts';

export const has = (row: Row, ...columns: readonly string[]): boolean =>
  columns.some((column) => ((row[column] as number | undefined) ?? 0) > 0);

export const peerRules: readonly RowRule[] = [
  {
    // Of two units that both report, each names the other, or their city counts the same yuan twice.
    code: 'peer-missing',
    severity: 'error',
    reads: ['line'],
    paints: 'peer',
    message: {
      zh: '填写了转拨金额，未填写转拨单位。',
      en: 'An amount was passed on, but the other unit is not named.',
    },
    fix: {
      zh: '请选择转来或转往的单位；付给非报送单位的填“本月支出”，财政等拨入的填“本月到位”。',
      en: 'Choose the unit. What was paid to a body that does not report is spent; what came from the treasury is received.',
    },
    broken: (row) => (has(row, 'handed', 'passed') && row.peer === undefined ? {} : undefined),
  },
  {
    code: 'peer-is-own',
    severity: 'error',
    reads: ['peer'],
    paints: 'peer',
    message: { zh: '转拨单位为本单位。', en: 'The other unit is your own.' },
    fix: {
      zh: '请选择对方单位；本单位内部流转不填报。',
      en: 'Choose the other unit; moves within a unit are not reported.',
    },
    broken: ({ peer }, { unit }) => (peer === unit ? {} : undefined),
  },
  {
    code: 'peer-without-amount',
    severity: 'warning',
    reads: ['peer'],
    paints: 'peer',
    message: {
      zh: '填写了转拨单位，未填写转拨金额。',
      en: 'Another unit is named, but no amount was passed on.',
    },
    fix: {
      zh: '请填写“本月收到转拨”或“本月转拨”；与转拨无关的，请清空转拨单位。',
      en: 'Enter what was handed over or passed on, or clear the unit.',
    },
    broken: (row, { isUnread }) =>
      has(row, 'handed', 'passed') || isUnread(row, 'handed') || isUnread(row, 'passed') ? undefined : {},
  },
];
