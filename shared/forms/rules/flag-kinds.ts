/**
 * 比对情况: what is compared among the ledgers (notice 90, 91, 94). A kind is a comparison, and its name says which: it
 * accuses nobody. What each says, and what may be in order all the same, is in words/flags.
 */
import { list } from '../columns/choices.ts';

export const flagKinds = list(
  { code: 'idle', zh: '到位后未支出', en: 'Received and not used' },
  { code: 'not-received', zh: '下达与到位', en: 'Appropriated and received' },
  { code: 'passed-handed', zh: '转拨与收到转拨', en: 'Passed on and handed over' },
  { code: 'matching-unpaid', zh: '承诺与到位', en: 'Promised and received' },
  { code: 'more-out-than-in', zh: '收入与支出', en: 'In and out' },
  { code: 'unspent', zh: '年末结余未处置', en: 'Left at the year’s end' },
  { code: 'returned', zh: '整改退回与经费退回', en: 'Returned by rectification and in the ledger' },
  { code: 'after-settlement', zh: '结算后支出', en: 'Spent after settlement' },
  { code: 'bridge', zh: '培训班支出与经费支出', en: 'Cost of classes and money spent' },
  { code: 'norm', zh: '支出与标准', en: 'Spending and quota' },
  { code: 'lecture', zh: '授课费与标准', en: 'Teaching fees and quota' },
  { code: 'paid-not-held', zh: '已支出未办班', en: 'Paid and not held' },
  { code: 'off-plan-payee', zh: '转拨对象与计划', en: 'Payee and plan' },
  { code: 'off-plan-use', zh: '经费用途与计划', en: 'Use of money and plan' },
  { code: 'level', zh: '财政级次与任务级次', en: 'Level of budget and of task' },
  { code: 'roster-money', zh: '结算人数与参训人数', en: 'People settled and people trained' },
  { code: 'supplier-host', zh: '供应方与承办单位', en: 'Supplier and host' },
  { code: 'split-purchase', zh: '同一供应方多次购买', en: 'Repeated purchases' },
  { code: 'amount-is-code', zh: '金额与编号、日期', en: 'Amount, code and date' },
  { code: 'doubled', zh: '同期同名培训班', en: 'Same class at two units' },
  { code: 'class-hours', zh: '学时与天数', en: 'Hours and days of a class' },
  { code: 'online-record', zh: '在线学时与平台记录', en: 'Online hours and platform record' },
  { code: 'overlap', zh: '同一人面授班重叠', en: 'Person in overlapping classes' },
  { code: 'hours-a-day', zh: '同一人学时合计', en: 'Hours of a person a day' },
  { code: 'certificate', zh: '证书编号重复', en: 'Certificate numbers' },
  { code: 'class-again', zh: '同一培训班重复填报', en: 'Class reported again' },
  { code: 'similar-titles', zh: '项目名称相近', en: 'Similar projects' },
);
export type FlagKind = (typeof flagKinds)[number]['code'];

/** Those that the finance bureau looks into too (notice 90). */
const ofPeopleAndClasses: readonly FlagKind[] = [
  'doubled',
  'class-hours',
  'online-record',
  'overlap',
  'hours-a-day',
  'certificate',
  'class-again',
  'similar-titles',
];
export const isAboutMoney = (kind: FlagKind): boolean => ofPeopleAndClasses.indexOf(kind) < 0;

export const flagKindOf = (code: string): (typeof flagKinds)[number] | undefined =>
  flagKinds.find((kind) => kind.code === code);

/** What comes first in the key of a flag; undefined where no kind does. */
export const kindOfKey = (key: string): FlagKind | undefined => flagKindOf(key.split('/')[0] as string)?.code;
/** The unit that a flag is raised at. */
export const unitOfKey = (key: string): string | undefined => key.split('/')[1];
