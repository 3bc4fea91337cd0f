/** The course of a case: found, referred, closed, and what was recovered. */
import type { RowRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { restsOnDecision } from './decision-rules.ts';
import { hasHappened, inOrder, neededOnce, withinWhole } from './usual-rules.ts';

export const violationCaseRowRules: readonly RowRule[] = [
  hasHappened({ column: 'foundOn', zh: '发现日期', en: 'The date found' }),
  hasHappened({ column: 'closedOn', zh: '结案日期', en: 'The closing date' }),
  inOrder(
    { column: 'foundOn', zh: '发现日期', en: 'the date found' },
    { column: 'referredOn', zh: '移送日期', en: 'The referral date' },
  ),
  inOrder(
    { column: 'foundOn', zh: '发现日期', en: 'the date found' },
    { column: 'closedOn', zh: '结案日期', en: 'The closing date' },
  ),
  withinWhole(
    { column: 'returned', zh: '追回金额', en: 'The amount recovered' },
    { column: 'amount', zh: '涉及金额', en: 'the amount concerned' },
    printYuan,
  ),
  ...(['referredTo', 'referredOn', 'answerBy'] as const).map((column) =>
    neededOnce(
      column,
      { column: 'outcome', is: (value) => value === 'discipline' || value === 'justice' },
      {
        zh: '已移送的应填写移送部门、移送日期和答复期限。',
        en: 'A referred case requires an authority, a date and the day its answer is due.',
      },
      { zh: '请补填。', en: 'Enter all three.' },
    ),
  ),
  {
    code: 'closed-while-open',
    severity: 'error',
    reads: ['outcome', 'closedOn'],
    paints: 'outcome',
    message: {
      zh: '已填写结案日期，但处理结果仍为“核查中”。',
      en: 'A closing date is given, but the outcome is still “Under investigation”.',
    },
    fix: { zh: '请填写处理结果，或删除结案日期。', en: 'Enter the outcome, or remove the date.' },
    broken: ({ outcome }) => (outcome === 'open' ? {} : undefined),
  },
  ...restsOnDecision('case', 'closedOn', {
    once: { column: 'closedOn', is: ({ outcome }) => outcome !== 'open' && outcome !== 'unfounded' },
    act: { column: 'closedOn', zh: '结案日期', en: 'the closing date' },
  }),
];
