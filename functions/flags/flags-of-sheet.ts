/** What a sheet about flags begins with: flags for the unit to explain or for a bureau to decide on, and what it is opened about. */
import { flagsFor } from '../../shared/flags/night.ts';
import { standingOf } from '../../shared/flags/state.ts';
import type { CheckContext, Form } from '../../shared/form/define-form.ts';
import { inspectionFinding } from '../../shared/forms/inspection-finding.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { inheritedBy } from '../../shared/ground/succession.ts';
import { parseRowCode } from '../../shared/registers/codes.ts';
import { inLanes } from '../common/in-lanes.ts';
import { readEntries } from '../registers/read-entries.ts';
import type { RegisterServices } from '../registers/register-heads.ts';
import type { NightFlags } from '../storage/night-flags.ts';
import { readFlagAnswers } from './read-answers.ts';

type Services = RegisterServices & { readonly flags?: Pick<NightFlags, 'read'> | undefined };
type About = Pick<CheckContext, 'unit' | 'today' | 'programme'> & {
  readonly actor: Actor;
  /** Keys of flags and codes of findings. */
  readonly chosen?: readonly string[];
};

/** Nothing for forms that are about no flags; before the first night no flags. */
export const flagsOfSheet = async (
  { aboutFlags, restricted }: Pick<Form, 'aboutFlags' | 'restricted'>,
  about: About,
  services: Services,
): Promise<Pick<CheckContext, 'flags' | 'findings'>> => {
  if (!aboutFlags) return {};
  const { unit, today, programme, actor, chosen = [] } = about;
  // Cases alone begin with findings, and who may file one sees every finding.
  const findings = restricted ? await findingsNamed(chosen, unit, services) : [];
  const night = await services.flags?.read();
  if (!night) return { findings };
  const answers = await readFlagAnswers(today, services);
  const flags = flagsFor(
    { unit, whose: aboutFlags },
    actor,
    night,
    (flag) => standingOf(flag, answers),
    programme,
    inheritedBy(programme.units, unit, today),
  ).map((flag) => (chosen.includes(flag.key) ? { ...flag, chosen: true as const } : flag));
  return { flags, findings };
};

/** Of other units than the one that files: nobody opens a case of their own. */
const findingsNamed = async (
  chosen: readonly string[],
  unit: string,
  services: Services,
): Promise<NonNullable<CheckContext['findings']>> => {
  const years = new Set(
    chosen.flatMap((code) => {
      const parsed = parseRowCode(services.city.forms, code);
      return parsed?.form.id === inspectionFinding.id && parsed.period ? [parsed.period] : [];
    }),
  );
  const entries = await inLanes(years, (year) => readEntries(inspectionFinding, year, services));
  return entries.flat().flatMap(({ code, row }) =>
    chosen.includes(code) && row.unit !== unit
      ? [
          {
            code,
            unit: String(row.unit),
            problems: String(row.problems),
            ...(row.amount !== undefined && { amount: Number(row.amount) }),
            ...(row.flag !== undefined && { flag: String(row.flag) }),
          },
        ]
      : [],
  );
};
