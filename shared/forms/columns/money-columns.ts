/** Columns and rules that the registers of money have in common. */
import type { Columns, Row, RowRule, Value } from '../../form/define-form.ts';
import { neededOnce } from '../rules/usual-rules.ts';
import { fiscalLevels, list } from './choices.ts';

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
    width: 140,
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
  /** Answers what a rule asks about the row: another level, a norm that is exceeded, money advanced. */
  explanation: {
    kind: 'text',
    maxLength: 200,
    width: 200,
    header: { zh: '情况说明', en: 'Explanation' },
    also: ['说明', '情况说明（必要时）', '特殊情况说明', '原因说明'],
    help: {
      zh: '由其他级次承担、超出标准、先行垫付等情况，写明原因和依据。',
      en: 'Why another level pays, a norm is exceeded or money was advanced, and what it rests on.',
    },
    example: '市级财政按上级补助安排',
  },
} as const satisfies Columns;

/** Who pays where a government does not, notice 88. */
export const payers = list(
  { code: 'own-unit', zh: '承担单位自筹', en: 'The unit itself', also: ['自筹', '本单位'] },
  { code: 'employer', zh: '学员所在单位', en: 'Employers of trainees', also: ['派出单位', '所在单位'] },
  { code: 'trainee', zh: '学员个人', en: 'Trainees', also: ['个人', '学员'] },
  { code: 'enterprise', zh: '企业赞助', en: 'Enterprises', also: ['企业', '赞助'] },
  { code: 'association', zh: '行业协会', en: 'Industry associations', also: ['协会'] },
  {
    code: 'foundation',
    zh: '基金会及其他社会组织',
    en: 'Foundations and social organisations',
    also: ['基金会'],
  },
  { code: 'other', zh: '其他', en: 'Other' },
);

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
