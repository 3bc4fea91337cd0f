/** Columns and rules of sheets whose rows are about flags. What they begin with comes from the flags of the night before. */
import type { CheckContext, Columns, Row } from '../../form/define-form.ts';
import type { ToldFlag } from '../../form/told-flag.ts';
import type { Bilingual } from '../../ground/bilingual.ts';
import { flagKinds } from '../rules/flag-kinds.ts';

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
