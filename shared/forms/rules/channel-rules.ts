import type { RowRule } from '../../form/define-form.ts';
import { carrierOf, isExplained, isOfAssociation, said } from './level-of-task.ts';
import { projectOf } from './money-sums.ts';

/** Who pays for a task that no government's budget carries, and for one that one does. */
export const channelRules: readonly RowRule[] = [
  {
    code: 'association-channel',
    severity: 'error',
    reads: ['project', 'source'],
    paints: 'source',
    message: {
      zh: '{side}由行业协会承担，应由原经费渠道保障；填写的是政府财政经费，未说明情况。',
      en: 'An industry association carries {side}, so its own channel is to pay; government funds are given, and no explanation.',
    },
    fix: {
      zh: '请更正经费来源；确由财政保障的，请填写“情况说明”。',
      en: 'Correct the source. If government does pay, say why under “Explanation”.',
    },
    broken: (row, context) =>
      row.source === 'government' && isOfAssociation(row, context) && !isExplained(row)
        ? said(row, context)
        : undefined,
  },
  {
    code: 'channel-of-no-association',
    severity: 'warning',
    reads: ['project', 'source'],
    paints: 'source',
    message: {
      zh: '{side}不由行业协会承担，填写的是行业协会原渠道。',
      en: 'No industry association carries {side}, but an association’s own channel is given.',
    },
    fix: {
      zh: '请核实经费来源；情况属实的，请填写“情况说明”。',
      en: 'Check the source; if correct, say why under “Explanation”.',
    },
    broken: (row, context) =>
      row.source === 'association' &&
      projectOf(row, context) !== undefined &&
      !isOfAssociation(row, context) &&
      !isExplained(row)
        ? said(row, context)
        : undefined,
  },
  {
    // notice 87: employers pay of their education funds
    code: 'government-to-enterprise',
    severity: 'error',
    reads: ['project', 'source'],
    paints: 'source',
    message: {
      zh: '{side}由企业承担，应由用人单位、社会和个人出资；填写的是政府财政经费，未说明情况。',
      en: '{side} is an enterprise’s, for employers, society and trainees to pay; government funds are given, and no explanation.',
    },
    fix: {
      zh: '请更正经费来源；确有财政补助的，请填写“情况说明”。',
      en: 'Correct the source. If government does help, say so under “Explanation”.',
    },
    broken: (row, context) =>
      row.source === 'government' && carrierOf(row, context)?.kind === 'enterprise' && !isExplained(row)
        ? said(row, context)
        : undefined,
  },
];
