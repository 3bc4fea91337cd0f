import { fill } from '../bilingual.ts';
import { defineForm, type Row, type RuleContext } from '../form/define-form.ts';
import { existsIn, type Unit, type UnitKind } from '../programme/define-programme.ts';
import { cityTarget, gapTo, printUnitTarget } from '../target.ts';
import { targetWords } from '../words/targets.ts';
import { list } from './choices.ts';
import { asksTheSame, operatorCodes, printLeft, splitHead, splitOf, targetOfRow } from './target-rows.ts';
import { usual } from './usual-columns.ts';

const operators = list(
  { code: 'about', zh: '左右', en: 'About', also: ['约', '≈'] },
  { code: 'at-least', zh: '不少于', en: 'At least', also: ['≥', '以上'] },
  { code: 'exactly', zh: '等于', en: 'Exactly', also: ['=', '＝'] },
);
const bases = list(
  { code: 'persons', zh: '人', en: 'Persons', also: ['人数'] },
  { code: 'enrolments', zh: '人次', en: 'Enrolments' },
);
/** Those that plan, notice 58; held against the obligations of every programme by a test. */
export const planningKinds = ['city-department', 'district', 'base'] as const satisfies readonly UnitKind[];

/** Units that could be asked for a share and have none. */
const withoutShare = ({ programme, period }: RuleContext, rows: readonly Row[]): readonly Unit[] => {
  const given = new Set(rows.map(({ unit }) => unit));
  const plans = (unit: Unit): boolean => (planningKinds as readonly UnitKind[]).includes(unit.kind);
  return programme.units.filter((unit) => plans(unit) && existsIn(unit, period) && !given.has(unit.code));
};

const namedUnits = 5;
const nameUnits = (units: readonly Unit[]) => {
  const named = units.slice(0, namedUnits).map(({ name }) => name);
  const names = { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') };
  return units.length > namedUnits ? fill(targetWords.nameMore, { names, count: units.length }) : names;
};

const givenBefore = ({ unit, category }: Row, { targets = [] }: RuleContext) =>
  targets.find((target) => target.unit === unit && target.category === category);

/** 下达任务指标: what the conference office asks of each unit before it plans (notice 14–16, 57). */
export const targets = defineForm({
  id: 'targets',
  version: 2,
  title: { zh: '下达任务指标', en: 'Training targets of the units' },
  purpose: {
    zh: '登记联席会议办公室向各单位下达的年度培训任务指标；各单位据此制定三类年度计划。',
    en: 'The training targets that the conference office gives each unit for the year; the annual plans are made by them.',
  },
  clauses: 'notice 14–16, 47, 52, 57',
  mark: 'RW',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  columns: {
    unit: {
      kind: 'unit',
      required: true,
      of: planningKinds,
      header: { zh: '承担单位', en: 'Unit' },
      also: ['单位', '责任单位'],
    },
    category: {
      kind: 'choice',
      required: true,
      options: 'categories',
      width: 170,
      header: { zh: '培训类别', en: 'Training project' },
      also: ['项目类别'],
    },
    operator: {
      kind: 'choice',
      required: true,
      options: operators,
      width: 80,
      header: { zh: '口径', en: 'Operator' },
      help: { zh: '按下达文件的写法选择。', en: 'As the document words it.' },
    },
    number: {
      kind: 'integer',
      required: true,
      min: 0,
      max: 100_000,
      units: ['人', '名', '人次'],
      header: { zh: '指标数', en: 'Number' },
      also: ['任务数'],
      example: '600',
      help: {
        zh: '已下达的指标要取消时填 0，不要删行。',
        en: 'To take back a target that was issued write 0; do not delete its row.',
      },
    },
    tolerance: {
      kind: 'integer',
      min: 0,
      max: 50,
      units: ['%'],
      width: 90,
      header: { zh: '允许偏差（%）', en: 'Room (%)' },
      also: ['允许偏差', '偏差'],
      example: '10',
      help: {
        zh: '只用于“左右”和“等于”，10 即上下 10%；不填按全市同类指标。',
        en: 'For “about” and “exactly” only: 10 is 10% either way; empty is as for the city.',
      },
    },
    basis: {
      kind: 'choice',
      required: true,
      options: bases,
      width: 80,
      header: { zh: '计算单位', en: 'Counted in' },
    },
    document: {
      kind: 'text',
      maxLength: 60,
      fresh: true,
      header: { zh: '下达文号', en: 'Document number' },
      also: ['文号'],
      example: '青人社字〔2015〕示例号',
    },
    decision: {
      kind: 'text',
      maxLength: 80,
      fresh: true,
      header: { zh: '联席会议决定', en: 'Decision of the conference' },
      example: '2015年第一次联席会议第1项',
    },
    reason: {
      kind: 'text',
      maxLength: 200,
      fresh: true,
      width: 220,
      header: { zh: '调整理由', en: 'Reason of the change' },
      also: ['调整原因', '理由'],
      example: '机构职能调整',
      help: {
        zh: '与现行指标不同的行必填；首次下达不用填。',
        en: 'For rows that differ from the target in force; not when issued for the first time.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['unit', 'category'],
  rowRules: [
    {
      // notice 16
      code: 'operator-differs',
      severity: 'warning',
      reads: ['category', 'operator'],
      paints: 'operator',
      message: {
        zh: '实施方案对这一类别的口径是「{wanted}」。',
        en: 'The implementation plan words this target as "{wanted}".',
      },
      fix: {
        zh: '请核对；确需另定口径的可以报送。',
        en: 'Check it; another operator may be filed if it is meant.',
      },
      broken: ({ category, operator }, { programme }) => {
        const city = cityTarget(programme, category);
        const wanted = operators.find(({ code }) => city && code === operatorCodes[city.operator]);
        return wanted && wanted.code !== operator ? { wanted: { zh: wanted.zh, en: wanted.en } } : undefined;
      },
    },
    {
      // notice 15: persons and enrolments are never turned into each other
      code: 'basis-differs',
      severity: 'warning',
      reads: ['category', 'basis'],
      paints: 'basis',
      message: {
        zh: '实施方案对这一类别按{wanted}计，本行不计入全市分解数。',
        en: 'The implementation plan counts this project in {wanted}; the row does not count towards the city’s figure.',
      },
      fix: {
        zh: '请核对；确需另定的可以报送。',
        en: 'Check it; it may be filed if it is meant.',
      },
      broken: ({ category, basis }, { programme }) => {
        const city = cityTarget(programme, category);
        return city && city.basis !== basis ? { wanted: targetWords[city.basis] } : undefined;
      },
    },
    {
      code: 'room-at-least',
      severity: 'error',
      reads: ['operator', 'tolerance'],
      paints: 'tolerance',
      message: {
        zh: '「不少于」没有上下偏差，这里填了 {tolerance}%。',
        en: '“At least” has no room either way; {tolerance}% was given.',
      },
      fix: { zh: '请删去偏差，或改用「左右」「等于」。', en: 'Clear it, or use “about” or “exactly”.' },
      broken: ({ operator, tolerance }) =>
        operator === 'at-least' && tolerance !== 0 ? { tolerance: tolerance as number } : undefined,
    },
    {
      // notice 52, where the programme counts targets among the important matters
      code: 'decision-missing',
      severity: 'error',
      where: ({ decisionNeeded }) => decisionNeeded.includes('targets'),
      reads: ['unit'],
      paints: 'decision',
      message: {
        zh: '下达、调整指标须经联席会议决定，本行没有写明是哪次决定。',
        en: 'Targets are decided by the joint conference; the row does not say by which decision.',
      },
      fix: {
        zh: '请填写会议和项次，如「2015年第一次联席会议第1项」。',
        en: 'Name the meeting and the item, such as “first meeting of 2015, item 1”.',
      },
      broken: (row, { isUnread }) =>
        row.decision === undefined && !isUnread(row, 'decision') ? {} : undefined,
    },
    {
      // notice 47: targets are adjusted as the programme goes on, each time with its reason
      code: 'reason-missing',
      stage: 'references',
      severity: 'error',
      reads: ['unit', 'category', 'operator', 'number', 'basis'],
      paints: 'reason',
      message: {
        zh: '现行指标：{before}；本行改动没有写明理由。',
        en: 'The target in force is {before}; the row changes it without a reason.',
      },
      fix: {
        zh: '请在「调整理由」写明为什么改；不改的请恢复原数。',
        en: 'Say why under “Reason of the change”, or put the number back.',
      },
      broken: (row, context) => {
        if (!context.targets?.length || ['reason', 'tolerance'].some((name) => context.isUnread(row, name)))
          return undefined;
        const before = givenBefore(row, context);
        const now = targetOfRow(row, context.programme);
        if (before && asksTheSame(before, now)) return undefined;
        // The reason of the change before is no reason for this one.
        if (now.reason !== undefined && now.reason !== before?.reason) return undefined;
        return { before: before ? printUnitTarget(before) : targetWords.none };
      },
    },
    {
      code: 'nothing-to-take-back',
      stage: 'references',
      severity: 'error',
      reads: ['unit', 'category', 'number'],
      paints: 'number',
      message: {
        zh: '指标数是 0，但这个单位这一类没有下达过指标。',
        en: 'The number is 0, but the unit has no target in this project to take back.',
      },
      fix: { zh: '请填写指标数，或删去这一行。', en: 'Give the number, or delete the row.' },
      broken: (row, context) =>
        row.number === 0 && context.targets && !givenBefore(row, context) ? {} : undefined,
    },
  ],
  sheetRules: [
    {
      // notice 57: what is shared out adds up to what the city is asked for
      code: 'sum-differs-from-target',
      severity: 'warning',
      message: {
        zh: '{category}全市年度指标 {city}，已分解 {sum}，{left}。',
        en: '{category}: {sum} of the city’s {city} are shared out, {left}.',
      },
      fix: {
        zh: '请核对分解是否齐全。这一类没有指标的单位：{units}。',
        en: 'Check whether a unit is missing. Without a target in this project: {units}.',
      },
      broken: (rows, context) => {
        // A sum of what could be read says nothing while something could not.
        if (rows.some((row) => ['category', 'number'].some((name) => context.isUnread(row, name)))) return [];
        const { programme } = context;
        return programme.categories.flatMap(({ code, zh, en }) => {
          const city = cityTarget(programme, code);
          const split = city && splitOf(city, rows);
          const first = split?.rows[0];
          if (!split || !first || gapTo({ ...split.city, number: split.city.value }, split.sum) === 0)
            return [];
          const without = withoutShare(
            context,
            rows.filter(({ category }) => category === code),
          );
          const params = {
            category: { zh, en },
            city: split.city.value,
            sum: split.sum,
            left: printLeft(split),
            units: without.length ? nameUnits(without) : targetWords.nobody,
          };
          return [{ row: rows.indexOf(first), column: 'number', params }];
        });
      },
    },
    {
      code: 'target-dropped',
      stage: 'references',
      severity: 'error',
      message: {
        zh: '{unit}的{category}指标（{before}）已经下达，本次没有这一行。',
        en: 'The target of {unit} in {category} ({before}) was issued, and this version has no such row.',
      },
      fix: {
        zh: '请保留这一行；要取消的把指标数改为 0，并写明调整理由。',
        en: 'Keep the row; to take the target back write 0 and say why.',
      },
      broken: (rows, { programme, targets: before = [] }) => {
        // A row whose unit or project could not be read may be the one that is missed.
        if (rows.some(({ unit, category }) => unit === undefined || category === undefined)) return [];
        const kept = new Set(rows.map(({ unit, category }) => `${unit}#${category}`));
        return before
          .filter(({ unit, category, number }) => number > 0 && !kept.has(`${unit}#${category}`))
          .map((target) => {
            const unit = programme.units.find(({ code }) => code === target.unit)?.name;
            const category = programme.categories.find(({ code }) => code === target.category);
            return {
              column: 'unit',
              params: {
                unit: unit ?? target.unit,
                category: category ? { zh: category.zh, en: category.en } : target.category,
                before: printUnitTarget(target),
              },
            };
          });
      },
    },
  ],
  head: splitHead,
});
