/**
 * What is archived of a batch of certificates, and what a page or a paper shows of one of them. The content has the
 * order of the persons and no numbers: a number is first + place. An orphan content, kept for years, so promises no
 * number to anybody.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Content, DocumentId } from '../submission/submission.ts';
import type { Subject } from '../tables/rows.ts';

export const certificatesForm = 'certificates';

/** How a content is laid out; raised when its fields change. */
export const certificateLayout = 1;

/** Unit of a class by its code, e.g. nyw of 2015A-NYW-001-1; of a class that others held the code has none. */
const ofUnit = /^\d{4}[A-Z]-([0-9A-Z]+)-.*\d$/;
const ofOthers = /^\d{4}W-/;

/** The certificates of a class are one document of the unit that held it; undefined for a class held by others. */
export const certificatesOf = (classCode: string): DocumentId | undefined => {
  const unit = ofOthers.test(classCode) ? undefined : ofUnit.exec(classCode)?.[1];
  return unit === undefined
    ? undefined
    : { unit: unit.toLowerCase(), form: certificatesForm, period: classCode };
};

/** Facts of the class as they are printed. Days are ISO dates, hours those of the whole class. */
export type PrintedClass = {
  readonly code: string;
  readonly title: string;
  /** Short name of the programme, and of its category. */
  readonly programme: Bilingual;
  readonly category: Bilingual;
  readonly field?: Bilingual;
  /** 承办单位: as the plan names it, else the unit. */
  readonly host: Bilingual;
  readonly start: string;
  readonly end: string;
  readonly days?: number;
  readonly hours: number;
  readonly onlineHours?: number;
  readonly subject?: Subject;
};

/** A person as printed: a row of the roster in force. The pseudonym and the mask are never shown to the public. */
export type CertifiedPerson = {
  /** Pseudonym of the person (HMAC, hex). */
  readonly person: string;
  /** Surname and last two characters of the number. */
  readonly mask: string;
  readonly name: string;
  readonly hours: number;
  readonly onlineHours?: number;
  readonly result: 'passed';
  /** The roster the row stands in, `unit/form/period`, and its version; the row's id stands in `ids`. */
  readonly roster: string;
  readonly rosterVersion: number;
};

/** A batch; `rows` and `ids` are persons and their row ids, place by place. `period` is the code of the class. */
export type CertificateContent = Omit<Content, 'rows'> & {
  readonly form: typeof certificatesForm;
  readonly rows: readonly CertifiedPerson[];
  readonly class: PrintedClass;
  /** Day of issue, ISO date of the programme; its year is that of the numbers. */
  readonly issuedOn: string;
  /** Hash of the bureau's template in force on that day; left out where the bureau keeps none. */
  readonly template?: string;
};

/** Erased: the person had everything that names them removed. */
export const certificateStates = ['valid', 'replaced', 'void', 'erased'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** What is shown of one certificate to who may see it. */
export type Certificate = {
  /** As kept (number.ts); printed with blanks. */
  readonly number: string;
  readonly state: CertificateState;
  /** Of one that is replaced or void: the day, why, and the number in its place. */
  readonly ended?: Ended;
  readonly issuedOn: string;
  readonly programme: string;
  readonly template?: string;
  readonly class: PrintedClass;
  /** Undefined once erased. */
  readonly person?: CertifiedPerson;
  /** Where its content lies: document path, hash of the batch's content, place in it from 0. */
  readonly document: string;
  readonly content: string;
  readonly place: number;
  /** Serial of the preprinted blank; only lists ask for it. */
  readonly blank?: string;
};

/** @property on ISO date of the programme @property reason in the words of who ended it */
export type Ended = { readonly on: string; readonly reason: string; readonly successor?: string };
