import type { RowRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { baseLevels } from '../columns/choices.ts';
import { withinWhole } from './usual-rules.ts';

/** Share by which a report may differ from the returns before it is asked about. */
const mayDiffer = 0.1;

const isFarFrom = (said: number, held: number): boolean => Math.abs(said - held) > held * mayDiffer;

/** Columns whose figures the returns have too, with the fact of the base that says it. */
const heldFigures = [
  ['classes', 'heldClasses'],
  ['persons', 'heldPersons'],
  ['outside', 'heldOutside'],
  ['passed', 'heldPassed'],
  ['satisfaction', 'heldSatisfaction'],
] as const;

const persons = { column: 'persons', zh: '培训人数', en: 'the number trained' };

/** The figures of a base, against each other, the returns and the duty of its level. */
export const baseFigureRules: readonly RowRule[] = [
  withinWhole({ column: 'outside', zh: '外单位学员数', en: 'The number of external trainees' }, persons),
  withinWhole({ column: 'selfPaying', zh: '自费学员数', en: 'The number of self-funded trainees' }, persons),
  withinWhole({ column: 'passed', zh: '考核合格人数', en: 'The number who passed' }, persons),
  withinWhole(
    { column: 'publicMoney', zh: '财政经费', en: 'Public funds' },
    { column: 'income', zh: '培训收入', en: 'the income' },
    printYuan,
  ),
  ...heldFigures.map(
    ([column, fact]): RowRule => ({
      // notice 37: the report and the returns are about the same classes
      code: 'differs-from-returns',
      severity: 'warning',
      stage: 'references',
      reads: ['base', column],
      paints: column,
      message: {
        zh: '与培训班执行情况表汇总数（{held}）相差 10% 以上。',
        en: 'Differs from the class returns ({held}) by more than 10 %.',
      },
      fix: {
        zh: '请核实；属实的，请在“存在问题”中说明。',
        en: 'Please check; if correct, explain under “Problems”.',
      },
      broken: (row, { find }) => {
        const held = find('base', row.base)?.facts[fact];
        return typeof held === 'number' && isFarFrom(row[column] as number, held) ? { held } : undefined;
      },
    }),
  ),
  {
    code: 'below-duty',
    severity: 'warning',
    where: ({ baseDuties }) => baseDuties.length > 0,
    reads: ['level', 'persons'],
    paints: 'persons',
    message: {
      zh: '{level}基地每年培训不少于 {duty} 人，本表为 {persons} 人。',
      en: 'A base of this level ({level}) trains at least {duty} people a year; {persons} reported.',
    },
    fix: {
      zh: '请核实人数；情况属实的，请在“存在问题”中说明。',
      en: 'Please check; if correct, explain under “Problems”.',
    },
    broken: ({ level, persons: trained }, { programme }) => {
      const duty = programme.baseDuties.find((each) => each.level === level)?.persons ?? 0;
      const { zh = '', en = '' } = baseLevels.find(({ code }) => code === level) ?? {};
      return (trained as number) < duty ? { level: { zh, en }, duty, persons: trained as number } : undefined;
    },
  },
  {
    // notice 43: online learning must be genuine
    code: 'online-hours-unlikely',
    severity: 'warning',
    reads: ['persons', 'onlineHours'],
    paints: 'onlineHours',
    message: {
      zh: '在线学习人均 {each} 学时，明显偏高。',
      en: 'This is {each} online hours per person, well above the usual.',
    },
    fix: { zh: '请核实平台学习记录。', en: 'Please check the platform’s learning records.' },
    broken: ({ persons: trained, onlineHours }) => {
      const each = Math.round((onlineHours as number) / Math.max(1, trained as number));
      return each > 200 ? { each } : undefined;
    },
  },
];
