/**
 * The norm of a row beside its amount, before anything exceeds it: what a class or an application may cost by the norm of
 * its first day (docs/decisions/033). Where no norm is known, or not how many come for how long, nothing is said.
 */
import type { Form, Reference, Row, RowRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { type Bilingual, fill } from '../../ground/bilingual.ts';
import type { Programme } from '../../ground/define-programme.ts';
import { coveredBy, type DayNorm, mostOfClass, normOf, sayNorm } from '../../ground/norms.ts';
import { spentOn } from './class-norm-rules.ts';

const texts = {
  most: {
    zh: '参照{norm}每人每天 {fen} 元（{lectures}），{persons} 人 {days} 天不超过 {most} 元。',
    en: 'The {norm} is {fen} yuan a person a day ({lectures}): at most {most} for {persons} people over {days} days.',
  },
  spent: {
    zh: '该标准所列科目，以前月份和本表共支出 {spent} 元。',
    en: ' In the lines that it covers {spent} were spent, in earlier months and this sheet.',
  },
  inside: { zh: '含授课费', en: 'lectures included' },
  apart: { zh: '授课费另计', en: 'lectures apart' },
} as const satisfies { readonly [text: string]: Bilingual };

/** A norm, and what it comes to for these people and days. */
type Governed = {
  readonly norm: DayNorm;
  readonly persons: number;
  readonly days: number;
  readonly most: number;
};
const governed = (
  { norms }: Programme,
  first: unknown,
  persons: unknown,
  days: unknown,
): Governed | undefined => {
  if (typeof first !== 'string' || typeof persons !== 'number' || typeof days !== 'number') return undefined;
  const norm = normOf(norms.personDay, first.length === 'YYYY-MM'.length ? `${first}-01` : first);
  return norm && { norm, persons, days, most: mostOfClass(norm, persons, days) };
};

const say = ({ norm, persons, days, most }: Governed): Bilingual =>
  fill(texts.most, {
    norm: sayNorm(norm),
    fen: printYuan(norm.fen),
    lectures: norm.covers.indexOf('teaching') < 0 ? texts.apart : texts.inside,
    persons,
    days,
    most: printYuan(most),
  });

/** The first row of each class. */
const firstOfClass = (rows: readonly Row[], column: string): readonly [number, Row][] =>
  rows.flatMap((row, i): [number, Row][] =>
    rows.findIndex((each) => each[column] === row[column]) === i ? [[i, row]] : [],
  );
const governedClass = (held: Reference | undefined, programme: Programme): Governed | undefined =>
  held && governed(programme, held.facts.start, held.facts.persons, held.facts.days);

/** Of the money return: with what was spent on the class so far, by this unit. */
export const normOfSpending: Form['beside'] = (rows, { find, programme }) =>
  firstOfClass(rows, 'project').flatMap(([row, { project }]) => {
    const held = find('class', project);
    const by = governedClass(held, programme);
    if (!held || !by) return [];
    const own = rows.filter((each) => each.project === project);
    const spent = fill(texts.spent, { spent: printYuan(coveredBy(by.norm, spentOn(held, own))) });
    const most = say(by);
    return [{ row, column: 'spent', text: { zh: most.zh + spent.zh, en: most.en + spent.en } }];
  });

export const normOfSettlement: Form['beside'] = (rows, { find, programme }) =>
  firstOfClass(rows, 'class').flatMap(([row, { class: code }]) => {
    const by = governedClass(find('class', code), programme);
    return by ? [{ row, column: 'settled', text: say(by) }] : [];
  });

/** Of an application by the first day that the plan says. */
const governedApplication = (
  { persons, days }: Row,
  project: Reference | undefined,
  programme: Programme,
): Governed | undefined =>
  governed(programme, String(project?.facts.when ?? '').split('/')[0], persons, days);

export const normOfApplication: Form['beside'] = (rows, { find, programme }) =>
  rows.flatMap((row, at) => {
    const by = governedApplication(row, find('project', row.project), programme);
    return by ? [{ row: at, column: 'amount', text: say(by) }] : [];
  });

/** notice 77–81: more than the norm needs a reason. */
export const appliedAboveNorm: RowRule = {
  code: 'applied-above-norm',
  severity: 'warning',
  reads: ['project', 'amount', 'persons', 'days'],
  paints: 'amount',
  message: {
    zh: '申请 {amount} 元，合每人每天 {each} 元；参照{norm}每人每天 {fen} 元，共 {most} 元。',
    en: 'The {amount} yuan applied for are {each} a person a day; the {norm} is {fen}, {most} in all.',
  },
  fix: {
    zh: '请核对金额、人数和天数；确需超出的，请填写“情况说明”。',
    en: 'Check amount, people and days; if it has to cost more, say why under “Explanation”.',
  },
  broken: (row, { find, programme }) => {
    const by = governedApplication(row, find('project', row.project), programme);
    const amount = row.amount as number;
    if (!by || amount <= by.most || row.explanation !== undefined) return undefined;
    return {
      amount: printYuan(amount),
      each: printYuan(Math.round(amount / by.persons / by.days)),
      norm: sayNorm(by.norm),
      fen: printYuan(by.norm.fen),
      most: printYuan(by.most),
    };
  },
};
