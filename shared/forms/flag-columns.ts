/** Columns and rules of sheets whose rows are about flags. What they begin with comes from the flags of the night before. */
import type { CheckContext, Columns, Row, RowRule } from '../form/define-form.ts';
import type { ToldFlag } from '../form/told-flag.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { inheritedBy } from '../ground/succession.ts';
import { flagKinds, isAboutMoney, kindOfKey, unitOfKey } from './flag-kinds.ts';

export const flagColumns = {
  flag: {
    kind: 'text',
    required: true,
    maxLength: 120,
    width: 220,
    header: { zh: '比对编号', en: 'Flag' },
    also: ['比对情况编号', 'Key'],
    help: {
      zh: '打开本表时自动带出，请勿修改。',
      en: 'Filled in when the sheet is opened; leave it as it is.',
    },
    example: 'idle/nyw/2015B-NYW-001/government/city',
  },
  kind: {
    kind: 'choice',
    required: true,
    options: flagKinds,
    width: 140,
    header: { zh: '比对类别', en: 'Comparison' },
    also: ['类别'],
  },
  says: {
    kind: 'text',
    required: true,
    maxLength: 400,
    width: 360,
    header: { zh: '比对情况', en: 'What was compared' },
    also: ['情况'],
    example: '到位 60 日以上的经费 100,000.00 元，尚有 12,199.50 元未支出',
  },
  amount: {
    kind: 'money',
    width: 110,
    header: { zh: '相差金额（元）', en: 'Amount differing (yuan)' },
    also: ['相差金额', '金额'],
    help: {
      zh: '所针对的金额；以后相差更大的，须另行说明或认定。',
      en: 'The figure that the row is about; a larger one later needs a row of its own.',
    },
  },
  count: {
    kind: 'integer',
    min: 0,
    max: 1_000_000,
    units: [],
    width: 80,
    header: { zh: '相差数', en: 'Number differing' },
    also: ['数量'],
    help: { zh: '不是金额的填此栏，如人数、学时。', en: 'Where it is no money: people, hours.' },
  },
} as const satisfies Columns;

/** A row for each flag that waits, begun with what the flag says; the earliest comes first. */
export const flagRows =
  (waits: (state: string) => boolean, more: (flag: ToldFlag) => Row = () => ({})) =>
  ({ flags = [], language = 'zh' }: CheckContext): readonly Row[] =>
    flags
      .filter(({ state }) => waits(state))
      .map((flag) => ({
        flag: flag.key,
        kind: flag.kind,
        says: flag.says[language],
        ...(flag.amount !== undefined && { amount: flag.amount }),
        ...(flag.count !== undefined && { count: flag.count }),
        ...more(flag),
      }));

export const flagsTitle: Bilingual = { zh: '比对情况', en: 'Flags' };

export const flagRules: readonly RowRule[] = [
  {
    code: 'flag-unknown',
    severity: 'error',
    reads: ['flag', 'kind'],
    paints: 'flag',
    message: {
      zh: '“{flag}”不是比对编号，或与比对类别不符。',
      en: '“{flag}” is no flag of this comparison.',
    },
    fix: {
      zh: '请重新打开本表，使用带出的编号。',
      en: 'Open the sheet anew and use the key it fills in.',
    },
    broken: ({ flag, kind }) =>
      kindOfKey(String(flag)) === kind && (unitOfKey(String(flag)) ?? '') !== ''
        ? undefined
        : { flag: String(flag) },
  },
  {
    code: 'flag-without-figure',
    severity: 'error',
    reads: ['amount', 'count'],
    paints: 'amount',
    message: {
      zh: '相差金额、相差数都未填写，或都填写了。',
      en: 'Enter the difference either in yuan or as a number.',
    },
    fix: {
      zh: '请重新打开本表，使用带出的数字。',
      en: 'Open the sheet anew and use the figure it fills in.',
    },
    broken: ({ amount, count }) => ((amount === undefined) === (count === undefined) ? {} : undefined),
  },
];

/** The unit explains its own flags. */
export const ownFlag: RowRule = {
  code: 'flag-of-others',
  severity: 'error',
  reads: ['flag'],
  paints: 'flag',
  message: { zh: '“{flag}”不是本单位的比对情况。', en: '“{flag}” is not a flag of your unit.' },
  fix: { zh: '请删除该行，只说明本单位的情况。', en: 'Remove the row; explain your own unit’s only.' },
  broken: ({ flag }, { unit, programme, today }) =>
    [unit, ...inheritedBy(programme.units, unit, today)].indexOf(unitOfKey(String(flag)) as string) >= 0
      ? undefined
      : { flag: String(flag) },
};

/** Nobody decides on what is their own; the finance bureau looks into money (notice 90). */
export const decidable: readonly RowRule[] = [
  {
    code: 'flag-own',
    severity: 'error',
    reads: ['flag'],
    paints: 'flag',
    message: {
      zh: '“{flag}”是本单位的比对情况，不能自行认定。',
      en: '“{flag}” is a flag of your own unit, on which others decide.',
    },
    fix: {
      zh: '请删除该行，由另一部门认定。',
      en: 'Remove the row; the other bureau decides.',
    },
    broken: ({ flag }, { unit, programme, today }) =>
      [unit, ...inheritedBy(programme.units, unit, today)].indexOf(unitOfKey(String(flag)) as string) >= 0
        ? { flag: String(flag) }
        : undefined,
  },
  {
    code: 'flag-not-money',
    severity: 'error',
    reads: ['kind'],
    paints: 'kind',
    message: {
      zh: '该类比对不涉及经费，由市人社局认定。',
      en: 'This comparison is not about money; the HR bureau decides.',
    },
    fix: { zh: '请删除该行。', en: 'Remove the row.' },
    broken: ({ kind }, { unit, programme }) => {
      const known = kindOfKey(String(kind));
      return unit !== programme.bureau && known && !isAboutMoney(known) ? {} : undefined;
    },
  },
];
