/** The flags that a sheet begins with: for the unit to explain, or for a bureau to decide on. */
import { flagsFor } from '../../shared/flags/night.ts';
import { standingOf } from '../../shared/flags/state.ts';
import type { Form, ToldFlag } from '../../shared/form/define-form.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { inheritedBy } from '../../shared/ground/succession.ts';
import type { RegisterServices } from '../registers/read-entries.ts';
import type { NightFlags } from '../storage/night-flags.ts';
import { readFlagAnswers } from './read-answers.ts';

/** Undefined for forms that are about no flags, and before the first night. */
export const flagsOfSheet = async (
  { aboutFlags }: Form,
  {
    unit,
    today,
    programme,
  }: { readonly unit: string; readonly today: string; readonly programme: Programme },
  services: RegisterServices & { readonly flags?: Pick<NightFlags, 'read'> | undefined },
): Promise<readonly ToldFlag[] | undefined> => {
  const night = aboutFlags && (await services.flags?.read());
  if (!night) return undefined;
  const answers = await readFlagAnswers(today, services);
  return flagsFor(
    { unit, whose: aboutFlags },
    night,
    (flag) => standingOf(flag, answers).state,
    programme,
    inheritedBy(programme.units, unit, today),
  );
};
