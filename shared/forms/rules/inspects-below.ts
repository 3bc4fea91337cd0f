/** Whom a unit may inspect: never itself; the two bureaus of the city everybody, a district what is below it (notice 90, 92). */
import type { RowRule } from '../../form/define-form.ts';
import { findUnit, nameOfUnit } from '../../ground/define-city.ts';
import type { Programme } from '../../ground/define-programme.ts';
import { inheritedBy } from '../../ground/succession.ts';

/** The bureau, and whoever files inspections by name and not by kind. */
const inspectsAll = (
  { bureau, obligations }: Pick<Programme, 'bureau' | 'obligations'>,
  unit: string,
): boolean =>
  unit === bureau ||
  obligations.some(({ form, units = [] }) => form === 'inspection' && units.indexOf(unit) >= 0);

/** @param column that names the unit */
export const inspectsBelow = (column: string): readonly RowRule[] => [
  {
    // no unit inspects itself
    code: 'own-unit',
    severity: 'error',
    reads: [column],
    paints: column,
    message: { zh: '被检查单位为本单位。', en: 'The unit inspected is your own.' },
    fix: { zh: '请核对被检查单位。', en: 'Check the unit.' },
    broken: ({ [column]: inspected }, { unit }) => (inspected === unit ? {} : undefined),
  },
  {
    // notice 90, 92: the city's bureaus inspect everybody, a district what is below it
    code: 'not-below',
    severity: 'error',
    reads: [column],
    paints: column,
    message: {
      zh: '“{inspected}”不是本单位的下属单位。',
      en: '“{inspected}” is not below your unit.',
    },
    fix: {
      zh: '区（市）只检查所属单位；请核对被检查单位，或请市人社局登记。',
      en: 'A district inspects its own units only; check the unit, or ask the HR bureau to record it.',
    },
    broken: ({ [column]: inspected }, { unit, programme, today }) => {
      if (inspected === unit || inspectsAll(programme, unit)) return undefined;
      const superior = findUnit(programme, inspected as string)?.superior;
      const own = [unit, ...inheritedBy(programme.units, unit, today)];
      return superior !== undefined && own.includes(superior)
        ? undefined
        : { inspected: nameOfUnit(programme, inspected as string) };
    },
  },
];
