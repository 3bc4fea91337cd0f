import type { Form } from '../../form/define-form.ts';
import type { inspectionObjects } from '../columns/choices.ts';
import { flagsTitle } from '../columns/flag-columns.ts';
import { unitOfClass } from './class-of-unit.ts';
import { flagKindOf, isAboutMoney } from './flag-kinds.ts';

/** The class that a flag is about, where it is one of the unit's and no other. */
const onlyClass = (unit: string, rows: readonly string[]) => {
  const [code, ...others] = rows.filter((row) => unitOfClass(row) === unit);
  return code !== undefined && others.length === 0 ? { class: code } : {};
};
const areaOf = (kind: string): (typeof inspectionObjects)[number]['code'] => {
  const known = flagKindOf(kind);
  return known && !isAboutMoney(known.code) ? 'implementation' : 'funds';
};

/** A finding for each flag that was turned over to inspection. */
export const findingsOfFlags: NonNullable<Form['begins']> = {
  from: flagsTitle,
  by: ['flag'],
  rows: ({ flags = [], language = 'zh' }) =>
    flags
      .filter(({ state }) => state === 'turned-over')
      .map(({ key, kind, unit, amount, says, rows }) => ({
        unit,
        ...onlyClass(unit, rows),
        object: areaOf(kind),
        problems: says[language],
        flag: key,
        stage: 'site',
        ...(amount !== undefined && { amount }),
      })),
};
