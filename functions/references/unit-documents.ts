/**
 * Documents of some years as they are in force, read from heads and archive: what has just been filed counts at
 * once, where the ledgers follow a moment later. They are a unit's own and those of units it took over, whose
 * projects go on. Contents never change under their hash, so a container reads each of them once.
 */
import type { Form, ReferenceTarget } from '../../shared/form/define-form.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { heirsOf, takenOverBy } from '../../shared/ground/succession.ts';
import { isPeriodOf } from '../../shared/programme/check-period.ts';
import { monthsOf } from '../../shared/programme/days.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import { windowOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { type Content, type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { namedIn, offeredBy, targetsOf } from '../../shared/tables/references.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import type { Services } from '../common/services.ts';
import type { Moves } from '../services/submissions.ts';

export type ReferenceServices = Pick<Services, 'city' | 'submissions' | 'archive'>;

/** Units whose projects and classes the unit's documents may name. @param today ISO date */
export const mayName = ({ city }: Pick<Services, 'city'>, unit: string, today: string): readonly string[] => [
  unit,
  ...takenOverBy(city.units, unit, today),
];

/** Units whose documents may name projects and classes of the unit. @param today ISO date */
export const mayBeNamedBy = (
  { city }: Pick<Services, 'city'>,
  unit: string,
  today: string,
): readonly string[] => [
  unit,
  ...heirsOf(city.units, unit).filter((heir) => takenOverBy(city.units, heir, today).includes(unit)),
];

/** Units that are to follow each other are held by one count, that of the last: it stays the same on the day. */
export const movesOf = (
  { city, submissions }: Pick<Services, 'city' | 'submissions'>,
  unit: string,
): Promise<Moves> => submissions.moves([unit, ...heirsOf(city.units, unit)].at(-1) as string);

/** A document with the form and the programme of its period. */
export type UnitDocument = {
  readonly id: DocumentId;
  readonly form: Form;
  readonly programme: Programme;
};

/** Those that may have been filed by a day: none of a period that had not opened. @param today ISO date */
export const documentsOf = (
  { city }: Pick<Services, 'city'>,
  units: readonly string[],
  years: readonly string[],
  today: string,
  isWanted: (form: Form, year: string) => boolean,
): readonly UnitDocument[] =>
  years.flatMap((year) => {
    const programme = findProgrammeOf(city, year);
    if (!programme) return [];
    const has = new Set(programme.obligations.map(({ form }) => form));
    return city.forms
      .filter((form) => has.has(form.id) && isWanted(form, year))
      .flatMap((form) =>
        (form.period === 'year' ? [year] : monthsOf(year))
          .filter((period) => isPeriodOf(programme, form, period))
          .filter((period) => windowOf(programme, form.id, period).opens <= today)
          .flatMap((period) =>
            units.map((unit) => ({ id: { unit, form: form.id, period }, form, programme })),
          ),
      );
  });

/** What a version in force says: what its rows name, and which projects and classes they offer to be named. */
export type Said = UnitDocument & {
  readonly offered: ReturnType<typeof offeredBy>;
  readonly named: (target: ReferenceTarget) => ReturnType<typeof namedIn>;
};

const nothing: ReturnType<typeof namedIn> = new Map();

export const saidIn = (
  { form, programme, ...document }: UnitDocument,
  content: Content | undefined,
): Said => {
  const named = new Map(
    targetsOf(form).map((target) => [target, namedIn(form, content, target, programme)] as const),
  );
  return {
    ...document,
    form,
    programme,
    offered: offeredBy(form, content, programme),
    named: (target) => named.get(target) ?? nothing,
  };
};

/** Codes kept: rosters are large, and what they name is little. */
const mostCodes = 20_000;
const said = keepRecent<Said>(mostCodes, ({ form, offered, named }) =>
  targetsOf(form).reduce((sum, target) => sum + named(target).size, 1 + offered.size),
);

/** What each of these documents says, as it is in force; nothing of those that are not. */
export const readSaid = async (
  documents: readonly UnitDocument[],
  { submissions, archive }: Pick<Services, 'submissions' | 'archive'>,
): Promise<readonly Said[]> => {
  if (documents.length === 0) return [];
  const states = await submissions.loadAll(documents.map(({ id }) => id));
  const inForce = documents.flatMap((document, i) => {
    const { inForce, aside } = states[i] as DocumentState;
    return inForce && !inForce.nil ? [{ document, content: inForce.content, aside }] : [];
  });
  const read = await inLanes(inForce, async ({ document, content, aside }) => {
    const { id, programme } = document;
    try {
      return await said(`${programme.id}/${documentPath(id)}/${content}`, async () =>
        saidIn(document, await archive.read(id, content)),
      );
    } catch (error) {
      // The ledgers could not take it in either: it counts nowhere, and whoever looks after it has been told.
      if (aside) return undefined;
      throw error;
    }
  });
  return read.filter((each) => each !== undefined);
};
