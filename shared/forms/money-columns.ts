/** Columns and rules that the registers of money have in common. */
import type { Columns, Row, RowRule, Value } from '../form/define-form.ts';
import { fiscalLevels } from './choices.ts';
import { neededOnce } from './usual-rules.ts';

export const moneyColumns = {
  source: {
    kind: 'choice',
    required: true,
    options: 'fundingSources',
    header: { zh: '经费来源', en: 'Funding source' },
    also: ['Source', '资金来源', '资金渠道', '经费渠道'],
  },
  fiscalLevel: {
    kind: 'choice',
    options: fiscalLevels,
    header: { zh: '财政级次', en: 'Fiscal level' },
    also: ['财政级别', '资金级次'],
    help: { zh: '政府财政经费填写。', en: 'For government funds.' },
  },
  application: {
    kind: 'reference',
    to: 'fiscal-application',
    lastYear: true,
    required: true,
    width: 300,
    header: { zh: '对应的申请', en: 'Application' },
    also: ['申请编号', '经费申请', '申请'],
    help: {
      zh: '选择本年度或以前年度的财政资金申请。',
      en: 'An application of this year or an earlier one.',
    },
  },
} as const satisfies Columns;

/** Of the monthly return, from which other sheets of money begin. */
export const fundingTitle = { zh: '经费执行情况表', en: 'Funding return' } as const;

/** Whose sums are not known yet, because the level that pays is not. */
export const lacksLevel = ({ source, fiscalLevel }: Row): boolean =>
  source === 'government' && fiscalLevel === undefined;

export const levelOfGovernment: RowRule = neededOnce(
  'fiscalLevel',
  { column: 'source', is: (source: Value) => source === 'government' },
  // notice 78
  { zh: '使用政府财政经费的，应填写财政级次。', en: 'Government funds require a fiscal level.' },
  { zh: '请选择负责保障的财政级次。', en: 'Select the level of government that pays.' },
);
