import type { Columns } from '../../form/define-form.ts';
import { outcomes } from './violation-choices.ts';

/** What became of a case: referred, decided, recovered, closed. */
export const caseOutcome = {
  referredTo: { kind: 'text', maxLength: 100, header: { zh: '移送部门', en: 'Referred to' } },
  referredOn: { kind: 'date', header: { zh: '移送日期', en: 'Referred on' } },
  answerBy: {
    kind: 'date',
    header: { zh: '移送答复期限', en: 'Answer due' },
    also: ['答复期限'],
    help: { zh: '一般 3 个月，复杂的 6 个月。', en: 'Usually three months, six where it is complex.' },
  },
  outcome: {
    kind: 'choice',
    required: true,
    options: outcomes,
    header: { zh: '处理结果', en: 'Outcome' },
    also: ['处理情况'],
  },
  returned: {
    kind: 'money',
    returned: 'all',
    header: { zh: '追回金额（元）', en: 'Recovered (yuan)' },
    also: ['追回金额'],
  },
  closedOn: { kind: 'date', header: { zh: '结案日期', en: 'Closed on' }, also: ['结案时间'] },
} as const satisfies Columns;
