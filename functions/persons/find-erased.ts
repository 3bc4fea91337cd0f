import { eraseFrom, type Mark, type Tokens } from '../../shared/persons/erase-content.ts';
import { holdsPersons } from '../../shared/persons/person-forms.ts';
import { type City, programmeOf, yearsOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import type { Content } from '../../shared/submission/submission.ts';
import { allDocuments } from '../common/all-documents.ts';
import type { Connected } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { Masked } from '../compile/suspicions-of.ts';
import type { Archive, Erasing } from '../services/archive.ts';
import type { PersonsRecord } from '../services/persons-record.ts';
import type { Head } from '../services/submissions.ts';
import type { KeptRecords } from '../storage/kept-records.ts';
import type { Reports } from '../storage/reports.ts';
import type { ProjectionServices } from '../stream/project-document.ts';

export type EraseServices = Connected<ProjectionServices> &
  Pick<Services, 'trainees' | 'certificates'> & {
    readonly archive: Archive & Erasing;
    readonly persons: PersonsRecord;
    /** What was printed of somebody's hours. */
    readonly records: Pick<KeptRecords, 'erase'>;
    readonly reports: Pick<Reports, 'read' | 'finished' | 'rewrite'>;
  };

type Found = {
  readonly head: Head;
  readonly contents: { readonly hash: string; readonly rows: number }[];
  /** What is left of a content of it. */
  readonly without: (content: Content) => ReturnType<typeof eraseFrom>;
  readonly masked: Masked[];
  /** Codes of the classes that the persons, or their tokens, are in. */
  readonly classes: string[];
};

/** Documents with persons to be erased in any version, or whose contents a run that died has erased without their ledger. */
export const findIn = async (
  tokens: Tokens,
  mark: Mark,
  services: EraseServices,
): Promise<readonly Found[]> => {
  const { city, submissions, archive } = services;
  const drawn = new Set(tokens.values());
  const found: Found[] = [];
  for await (const head of allDocuments(city, submissions)) {
    if (!holdsPersons(head.form)) continue;
    const form = findForm(programmeOf(city, head.period), head.form);
    const versions = (await submissions.events(head)).flatMap((event) =>
      event.type === 'submit' && !event.nil ? event.content : [],
    );
    const without = (content: Content) => eraseFrom(form, content, tokens, mark);
    const of: Found = { head, contents: [], without, masked: [], classes: [] };
    let touched = false;
    for (const hash of new Set(versions)) {
      const was = await archive.read(head, hash);
      const left = without(was);
      const isTheirs = (person: unknown) => tokens.has(String(person)) || drawn.has(String(person));
      const theirs = was.rows.filter(({ person }) => isTheirs(person));
      of.classes.push(...theirs.flatMap(({ class: code }) => (code === undefined ? [] : [String(code)])));
      touched ||= left !== undefined || theirs.length > 0;
      if (!left) continue;
      of.contents.push({ hash, rows: left.rows });
      for (const { person, mask, class: code } of was.rows)
        if (tokens.has(String(person))) of.masked.push({ mask: String(mask), code: String(code ?? '') });
    }
    if (touched) found.push(of);
  }
  return found;
};

export const areFound = async (city: City, tokens: Tokens, { trainees }: EraseServices): Promise<boolean> => {
  const asked = [...tokens.keys()].flatMap((person) => yearsOf(city).map((year) => ({ person, year })));
  const found = await inLanes(asked, ({ person, year }) => trainees.ofPerson(year, person));
  return found.some((rows) => rows.length > 0);
};
