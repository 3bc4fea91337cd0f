/**
 * A class as its certificates see it: its facts, its people by the rosters in force, and what has been issued. All of it
 * is read from heads and archive, where what was filed a moment ago counts; the ledgers follow later.
 */
import {
  type CertificateContent,
  type CertifiedPerson,
  certificatesForm,
  certificatesOf,
  type PrintedClass,
} from '../../shared/certificates/content.ts';
import {
  type Candidate,
  candidatesOf,
  type Given,
  type RosterLine,
} from '../../shared/certificates/eligible.ts';
import {
  type Batch,
  type CertificatesState,
  type ChainedCertificateEvent,
  foldCertificates,
  numberIn,
} from '../../shared/certificates/life.ts';
import { categoryLetter } from '../../shared/forms/outside-plan.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { same } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { nameOfCategory, type Programme, shortName } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { ClassRow, LedgerRow, ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { documentsOf, mayBeNamedBy, readSaid, type Said } from '../references/unit-documents.ts';
import type { ChainId } from '../services/certificate-chains.ts';

export type ClassServices = Pick<Services, 'city' | 'submissions' | 'archive' | 'certificates'>;
export type CertificatesId = ChainId<typeof certificatesForm>;

/** @throws Problem class-unknown */
export const documentOfClass = (code: string): CertificatesId => {
  const id = certificatesOf(code);
  if (!id) throw new Problem('class-unknown', { class: code.slice(0, 40) });
  return { ...id, form: certificatesForm };
};

/** Programme of a class, by the year its code begins with. @throws Problem class-unknown */
export const programmeOfClass = ({ city }: Pick<Services, 'city'>, code: string): Programme => {
  const programme = findProgrammeOf(city, yearOf(code));
  if (!programme) throw new Problem('class-unknown', { class: code.slice(0, 40) });
  return programme;
};

/** Everybody who has had a certificate of the class; a replaced one is its successor's. */
export type Issued = Given & CertifiedPerson & { readonly row: string; readonly batch: Batch };

export type ClassOf = {
  readonly id: CertificatesId;
  readonly programme: Programme;
  readonly class: PrintedClass;
  readonly lines: readonly RosterLine[];
  readonly events: readonly ChainedCertificateEvent[];
  readonly state: CertificatesState;
  readonly issued: readonly Issued[];
  readonly people: readonly Candidate[];
};

/** @param today ISO date @throws Problem class-unknown */
export const readClass = async (code: string, today: string, services: ClassServices): Promise<ClassOf> => {
  const id = documentOfClass(code);
  const held = await readHeld(id.unit, yearOf(code), today, services, code);
  return classIn(held, code, services);
};

/** What a unit held and who took part, for however many classes are looked at. */
type HeldBy = {
  readonly classes: ReadonlyMap<string, ClassRow>;
  readonly projects: ReadonlyMap<string, ProjectRow>;
  readonly lines: ReadonlyMap<string, readonly RosterLine[]>;
};

/**
 * A class is reported in the months of its year, or in those of the next.
 * @param only reads rosters that name this class alone
 */
export const readHeld = async (
  unit: string,
  year: string,
  today: string,
  services: ClassServices,
  only?: string,
): Promise<HeldBy> => {
  const documents = documentsOf(
    services,
    mayBeNamedBy(services, unit, today),
    [year, String(Number(year) + 1)],
    today,
    ({ id, referredAs }) => id === traineeRoster.id || referredAs === 'class' || referredAs === 'project',
  );
  const said = await readSaid(documents, services);
  const offered = said.flatMap((each) => [...each.offered]);
  const ofType = <R extends LedgerRow>(type: R['type']) =>
    new Map(offered.filter(([, row]) => row.type === type)) as unknown as ReadonlyMap<string, R>;
  const rosters = said.filter(
    ({ form, named }) => form.id === traineeRoster.id && (only === undefined || named('class').has(only)),
  );
  const lines = await linesOf(rosters, services);
  return { classes: ofType<ClassRow>('class'), projects: ofType<ProjectRow>('project'), lines };
};

/** @throws Problem class-unknown */
export const classIn = async (
  { classes, projects, lines: all }: HeldBy,
  code: string,
  services: ClassServices,
): Promise<ClassOf> => {
  const id = documentOfClass(code);
  const programme = programmeOfClass(services, code);
  const row = classes.get(code);
  if (!row) throw new Problem('class-unknown', { class: code.slice(0, 40) });
  const held = printedClass(row, projects.get(row.project), programme);
  const lines = all.get(code) ?? [];
  const events = await services.certificates.events(id);
  const state = foldCertificates(events);
  const issued = await issuedOf(id, state, services);
  const people = candidatesOf(lines, held, issued, programme.certificates);
  return { id, programme, class: held, lines, events, state, issued, people };
};

export const printedClass = (
  held: ClassRow,
  project: Pick<ProjectRow, 'title' | 'field' | 'host'> | undefined,
  programme: Programme,
): PrintedClass => {
  const category = programme.categories.find(({ letter }) => letter === categoryLetter(held.code));
  const field = programme.fields.find(({ code }) => code === (held.field ?? project?.field));
  return {
    code: held.code,
    title: held.title ?? project?.title ?? held.code,
    programme: shortName(programme),
    category: nameOfCategory(category),
    ...(field && { field: { zh: field.zh, en: field.en } }),
    host: project?.host ? same(project.host) : nameOfUnit(programme, held.unit),
    start: held.start,
    end: held.end,
    hours: held.hours,
    ...(held.days !== undefined && { days: held.days }),
    ...(held.onlineHours !== undefined && { onlineHours: held.onlineHours }),
    ...(held.subject && { subject: held.subject }),
  };
};

type RosterRow = Omit<RosterLine, 'row' | 'roster' | 'rosterVersion' | 'oldNumber'> & {
  readonly class: string;
  readonly certificate?: string;
};

/** By class; rosters that the ledgers have set aside count nowhere. */
const linesOf = async (
  rosters: readonly Said[],
  { submissions, archive }: ClassServices,
): Promise<HeldBy['lines']> => {
  const states = await submissions.loadAll(rosters.map(({ id }) => id));
  const contents = await inLanes(rosters.keys(), async (i) => {
    const { id } = rosters[i] as Said;
    const { inForce, aside } = states[i] as DocumentState;
    if (!inForce || inForce.nil || aside) return [];
    const { rows, ids } = await archive.read(id, inForce.content);
    return (rows as unknown as readonly RosterRow[]).flatMap((row, at) =>
      row.person === undefined
        ? []
        : [
            {
              code: row.class,
              line: lineOf(row, ids[at] as string, documentPath(id), inForce.version),
            },
          ],
    );
  });
  const lines = new Map<string, RosterLine[]>();
  for (const { code, line } of contents.flat()) {
    const known = lines.get(code);
    if (known) known.push(line);
    else lines.set(code, [line]);
  }
  return lines;
};

const lineOf = (
  { person, mask, name, hours, onlineHours, result, certificate }: RosterRow,
  row: string,
  roster: string,
  rosterVersion: number,
): RosterLine => ({
  row,
  person,
  mask,
  name,
  hours,
  ...(onlineHours !== undefined && { onlineHours }),
  result,
  ...(certificate !== undefined && { oldNumber: certificate }),
  roster,
  rosterVersion,
});

export const readBatch = async (
  id: CertificatesId,
  hash: string,
  archive: Services['archive'],
): Promise<CertificateContent> => (await archive.read(id, hash)) as unknown as CertificateContent;

/** Everybody with a number of the class, valid or void, in the order of the numbers. */
export const issuedOf = async (
  id: CertificatesId,
  state: CertificatesState,
  { archive }: Pick<Services, 'archive'>,
): Promise<readonly Issued[]> => {
  const batches = await inLanes(state.batches, async (batch) => {
    const { rows, ids } = await readBatch(id, batch.content, archive);
    return rows.flatMap((certified, place): Issued[] => {
      const number = numberIn(batch, place);
      const end = state.ends.get(number)?.state;
      if (end === 'replaced') return [];
      const row = ids[place] as string;
      return [{ ...certified, number, state: end === 'void' ? 'void' : 'valid', row, batch }];
    });
  });
  return batches.flat();
};
