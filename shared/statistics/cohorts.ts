/** The tracking cohorts a report knows (跟踪培养, notice 30): those registered by the end of the month, and those that classes name. */
import { cohortRegister } from '../forms/cohort-register.ts';
import { same } from '../ground/bilingual.ts';
import type { ClassRow } from '../tables/rows.ts';
import type { RegisterFact } from './facts.ts';
import type { Cohort } from './frame.ts';

/** By code. @param registers of the month; left out where it counts none */
export const cohortsOf = (
  classes: readonly Pick<ClassRow, 'cohort'>[],
  registers: readonly RegisterFact[] = [],
): readonly Cohort[] => {
  const known = new Map<string, Cohort>();
  for (const { cohort } of classes) if (cohort) known.set(cohort, { code: cohort, title: same(cohort) });
  for (const { form, rows, codes = [] } of registers)
    if (form.id === cohortRegister.id)
      rows.forEach(({ title, hours }, i) => {
        const code = codes[i];
        if (code)
          known.set(code, {
            code,
            title: same(`${String(title)}（${code}）`),
            ...(typeof hours === 'number' && { hours }),
          });
      });
  return [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
};
