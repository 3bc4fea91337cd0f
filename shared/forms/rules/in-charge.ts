/** Which unit is in charge of which field on a day, as 重点领域和任务分工表 says (notice 12, 53). */
import type { Row } from '../../form/define-form.ts';

/** Rows of fields that hold on an ISO day; duties of no single field are left out. */
export const dutiesOn = (rows: readonly Row[], day: string): readonly Row[] =>
  rows.filter(
    ({ field, from, to }) => field !== undefined && String(from ?? '') <= day && String(to ?? '9999') >= day,
  );

/** Fields that one of the units leads or supports, by code; the one that leads says so. */
export const fieldsInCharge = (
  duties: readonly Row[],
  units: readonly string[],
): ReadonlyMap<string, 'lead' | 'support'> => {
  const fields = new Map<string, 'lead' | 'support'>();
  for (const { field, unit, role } of duties)
    if (units.includes(String(unit)) && fields.get(String(field)) !== 'lead')
      fields.set(String(field), role === 'lead' ? 'lead' : 'support');
  return fields;
};
