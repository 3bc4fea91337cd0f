/**
 * Whose budget carries a task (notice 78, 84): the level of government that the task is of, which the unit whose plan it
 * stands in and the level of the project say. Others may help, and are asked why; who has a channel of its own uses it.
 */
import type { Reference, Row, RowRule, RuleContext } from '../../form/define-form.ts';
import type { Bilingual } from '../../ground/bilingual.ts';
import { findUnit, type Unit } from '../../ground/define-city.ts';
import { fiscalLevels } from '../columns/choices.ts';
import { projectOf, sayTarget, targetOf } from './money-sums.ts';

type Carrier = Pick<Unit, 'kind' | 'superior'>;
type FiscalLevel = (typeof fiscalLevels)[number]['code'];

/** Kinds whose tasks no government carries: enterprises, notice 87; associations, 84. */
const isOfNoBudget = ({ kind }: Carrier): boolean => kind === 'enterprise' || kind === 'association';

/**
 * @param superior of the carrier: a base of a district carries tasks of it
 * @param level of the project, where it is of a higher one
 * @returns undefined where no government's budget carries it
 */
export const levelOfTask = (
  carrier: Carrier,
  superior: Pick<Unit, 'kind'> | undefined,
  level: unknown,
): FiscalLevel | undefined => {
  if (isOfNoBudget(carrier)) return undefined;
  if (level === 'national' || level === 'provincial') return level;
  return carrier.kind === 'district' || superior?.kind === 'district' ? 'district' : 'city';
};

/** The level whose budget carries a project, by what its reference says of it. */
export const levelOfProject = (
  { facts }: Reference,
  { programme }: Pick<RuleContext, 'programme'>,
): FiscalLevel | undefined => {
  const carrier = findUnit(programme, String(facts.unit));
  if (!carrier) return undefined;
  const superior = carrier.superior === undefined ? undefined : findUnit(programme, carrier.superior);
  return levelOfTask(carrier, superior, facts.level);
};

/** The unit in whose plan it stands, whoever spends of it. */
export const carrierOf = (row: Row, context: RuleContext): Unit | undefined => {
  const unit = projectOf(row, context)?.facts.unit;
  return unit === undefined ? undefined : findUnit(context.programme, String(unit));
};

export const said = (row: Row, context: RuleContext): { side: Bilingual } => {
  const target = targetOf(row, context);
  return { side: target ? sayTarget(target) : { zh: String(row.project), en: String(row.project) } };
};

const nameOf = (code: unknown): Bilingual => {
  const found = fiscalLevels.find((level) => level.code === code);
  return found ? { zh: found.zh, en: found.en } : { zh: String(code), en: String(code) };
};

export const isExplained = ({ explanation }: Row): boolean => explanation !== undefined;

/** Is the project hosted by an association, or of one? */
export const isOfAssociation = (row: Row, context: RuleContext): boolean =>
  projectOf(row, context)?.facts.hostKind === 'association' ||
  carrierOf(row, context)?.kind === 'association';

const expectedOf = (row: Row, context: RuleContext): FiscalLevel | undefined => {
  const project = projectOf(row, context);
  return project && levelOfProject(project, context);
};

/** Government money of another level than the task is refused unless it is explained. @param reads what has to be read */
export const levelRule = (reads: readonly string[]): RowRule => ({
  code: 'level-of-task',
  severity: 'error',
  reads,
  paints: 'fiscalLevel',
  message: {
    zh: '{side}应由{expected}保障，填写的是{stated}，未说明情况。',
    en: '{side} is for the {expected} to carry; “{stated}” is given, and no explanation.',
  },
  fix: {
    zh: '请核对财政级次；上级补助、配套等确由其他级次承担的，请填写“情况说明”。',
    en: 'Check the level. If another one does pay, as a subsidy or matching, say so under “Explanation”.',
  },
  broken: (row, context) => {
    const expected = expectedOf(row, context);
    const isGovernment = row.source === undefined || row.source === 'government';
    return isGovernment && expected !== undefined && row.fiscalLevel !== expected && !isExplained(row)
      ? { ...said(row, context), expected: nameOf(expected), stated: nameOf(row.fiscalLevel) }
      : undefined;
  },
});
