/** The order of recommendation against the one proposed, and what a result asks for. */
import type { RowRule } from '../../form/define-form.ts';
import { decidedBefore } from './decided-before.ts';
import { hasHappened, neededOnce } from './usual-rules.ts';

export const higherClassResultRowRules: readonly RowRule[] = [
  hasHappened({ column: 'decidedOn', zh: '推荐或批复日期', en: 'The date of the decision' }),
  neededOnce(
    'rank',
    { column: 'result', is: (result) => result === 'recommended' },
    { zh: '已推荐上报的，应填写推荐名次。', en: 'A recommendation requires a rank.' },
    { zh: '请填写推荐名次。', en: 'Enter the rank.' },
  ),
  {
    // notice 65: whoever is to come first is recommended first, unless somebody says why not
    code: 'ranked-otherwise',
    severity: 'error',
    reads: ['rank', 'proposed'],
    paints: 'overruled',
    message: {
      zh: '推荐名次（{rank}）与建议名次（{proposed}）不同，未填写原因。',
      en: 'Rank {rank} differs from the proposed rank {proposed}, without a reason.',
    },
    fix: {
      zh: '请填写“改动名次的原因”，或按建议名次推荐。',
      en: 'Enter the reason, or use the proposed rank.',
    },
    broken: ({ rank, proposed, overruled }) =>
      rank !== proposed && overruled === undefined
        ? { rank: rank as number, proposed: proposed as number }
        : undefined,
  },
  {
    code: 'proposed-missing',
    stage: 'references',
    severity: 'error',
    reads: ['application', 'rank'],
    paints: 'proposed',
    message: {
      zh: '按规则，该申报的建议名次为 {proposed}，本行为 {given}。',
      en: 'By the rules the proposed rank is {proposed}; the row says {given}.',
    },
    fix: {
      zh: '请恢复建议名次；要改动的，改“推荐名次”并说明原因。',
      en: 'Restore the proposed rank; to differ, change the rank and give the reason.',
    },
    broken: ({ application, result, proposed }, { find, period, filed }) => {
      const known = find('higher-class', application)?.facts.proposed as number | undefined;
      // A result on record keeps the rank it had when it was decided.
      return result === 'recommended' &&
        known !== undefined &&
        !filed &&
        String(application).slice(2, 6) === period &&
        proposed !== known
        ? { proposed: known, given: proposed === undefined ? '——' : String(proposed) }
        : undefined;
    },
  },
  neededOnce(
    'document',
    { column: 'result', is: (result) => result === 'accepted' },
    {
      zh: '结果为“获批”，未填写批复文号。',
      en: 'The result is “Approved”, but no approval document is given.',
    },
    {
      zh: '请填写批复文号或公布结果的网址。',
      en: 'Enter the document number or the address of the result.',
    },
  ),
  // Which matter the conference counts it under is for the conference to say.
  decidedBefore({ column: 'decidedOn', zh: '推荐或批复日期', en: 'the date of the decision' }),
];
