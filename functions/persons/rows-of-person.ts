/**
 * Rows of one person, known by name and number. The number is typed once: it becomes the pseudonym here and is neither
 * kept nor logged nor told back. Unknown number and other name are answered alike, so that nobody learns from trying
 * whether a number is there.
 */

import type { CheckContext, Form, Row } from '../../shared/form/define-form.ts';
import { foldText } from '../../shared/form/fold-text.ts';
import { Finding } from '../../shared/form/kinds/kind.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { programmeOf, yearsOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import { type Content, type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import { hmacUnder } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';

export type PersonServices = Pick<
  Services,
  'city' | 'programme' | 'submissions' | 'archive' | 'trainees' | 'cityKey' | 'certificates'
>;

/** As somebody typed them. */
export type Typed = { readonly name: string; readonly number: string };
export type HeldRow = { readonly row: Row; readonly rowId: string; readonly number: number };
/** A document in force with rows of the person. */
export type Holding = {
  readonly id: DocumentId;
  readonly form: Form;
  readonly inForce: Submitted;
  readonly content: Content;
  readonly rows: readonly HeldRow[];
};

/** The pseudonym of a number as any sheet would read it. @throws Problem number-unreadable */
export const personOf = async (number: string, { cityKey, programme }: PersonServices): Promise<string> => {
  const column = traineeRoster.columns.citizenNumber;
  const reading = kindOf(column).reader(column, { programme } as CheckContext)(number);
  const value = reading instanceof Finding ? reading.value : reading;
  if (typeof value !== 'string') throw new Problem('number-unreadable');
  return hmacUnder(await cityKey())(value);
};

/** In force, by document; none where the name in them is another. */
export const rowsOfPerson = async (
  person: string,
  name: string | undefined,
  services: PersonServices,
): Promise<readonly Holding[]> => {
  const { city, trainees, submissions, archive } = services;
  const found = await inLanes(yearsOf(city), (year) => trainees.ofPerson(year, person));
  const paths = [...new Set(found.flat().map(({ document }) => document))].sort();
  const holdings = await inLanes(paths, async (path): Promise<Holding | undefined> => {
    const id = parseDocumentPath(path);
    const { inForce } = await submissions.load(id);
    if (!inForce || inForce.nil) return undefined;
    const content = await archive.read(id, inForce.content);
    const rows = content.rows.flatMap((row, i) =>
      row.person === person ? [{ row, rowId: content.ids[i] as string, number: i + 1 }] : [],
    );
    return { id, form: findForm(programmeOf(city, id.period), id.form), inForce, content, rows };
  });
  const held = holdings.flatMap((each) => (each?.rows.length ? each : []));
  const isNamed = held.some(({ rows }) => rows.some(({ row }) => isSameName(row.name, name)));
  return name === undefined || isNamed ? held : [];
};

const isSameName = (kept: unknown, typed: string | undefined): boolean =>
  foldText(String(kept ?? '')) === foldText(typed ?? '');

/** The year of the last entry, from which the period is counted (shared/ground/retention.ts). */
export const lastYearOf = (holdings: readonly Pick<Holding, 'id'>[]): string =>
  holdings
    .map(({ id }) => id.period.slice(0, 4))
    .sort()
    .at(-1) ?? '';

/** @throws Problem person-unknown */
export const refuseUnknown = (holdings: readonly Holding[]): void => {
  if (holdings.length === 0) throw new Problem('person-unknown');
};
