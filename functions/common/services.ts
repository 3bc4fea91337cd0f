/**
 * What functions need of the world, as interfaces. Each entry connects only those it uses
 * (`connectDirectory`, `connectSubmissions`, … of functions/storage), so that its bundle carries no more;
 * tests pass in-memory ones (test/support/in-memory-services.ts), and one suite proves both alike.
 */

import type {
  CertificateEvent,
  ChainedCertificateEvent,
  Issued,
  Replaced,
} from '../../shared/certificates/certificate-event.ts';
import type {
  End as CertificateEnd,
  Registration as CertificateRegistration,
  CertificatesState,
} from '../../shared/certificates/life.ts';
import type { LookUpEvent } from '../../shared/certificates/look-ups.ts';
import type { Series } from '../../shared/certificates/number.ts';
import type { SeriesEvent } from '../../shared/certificates/series.ts';
import type { ChainedDirectoryEvent, DirectoryHead } from '../../shared/directory/directory-event.ts';
import type { CodeCount, ErrorCount } from '../../shared/form/count-errors.ts';
import type { Action } from '../../shared/ground/actions.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type {
  ChainedPersonsEvent,
  Unnumbered,
  Erasing as Waiting,
} from '../../shared/persons/persons-event.ts';
import type { City } from '../../shared/programme/define-city.ts';
import type { Failing } from '../../shared/submission/aside.ts';
import type { CaseLook } from '../../shared/submission/case-looks.ts';
import type { Chained } from '../../shared/submission/chain.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import type { DocumentState, State } from '../../shared/submission/life-cycle.ts';
import type { MailChoice } from '../../shared/submission/news-mail.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import type { KeptUnits, Person, Registration } from '../../shared/tables/directory.ts';
import type { Changes } from '../../shared/tables/project.ts';
import type {
  CityTargetRow,
  ClassRow,
  FundingRow,
  LedgerRow,
  ProjectRow,
  TargetRow,
  TraineeRow,
} from '../../shared/tables/rows.ts';
import type { MailKind, UnsentReason } from '../../shared/words/unsent-mail.ts';

export type Directory = {
  /** @param email in any case */
  readonly person: (email: string) => Promise<Person | undefined>;
  /** The same, and sees every write that was acknowledged. */
  readonly personNow: (email: string) => Promise<Person | undefined>;
  readonly peopleOf: (unit: string) => Promise<readonly Person[]>;
  /** The list of units somebody imported; undefined while the programme's own holds (functions/common/programme.ts). */
  readonly units: () => Promise<KeptUnits | undefined>;
  /** Where the record of changes stands; sees every write that was acknowledged, as `everybody` does. */
  readonly head: () => Promise<DirectoryHead>;
  /** People of these units, whether their accounts are valid or not. */
  readonly everybody: (units: readonly string[]) => Promise<readonly Person[]>;
  /** Every change there was, in order. */
  readonly events: () => Promise<readonly ChainedDirectoryEvent[]>;
  /**
   * Adds changes to the record and keeps what they change, all or nothing. 'moved': somebody else was faster
   * and nothing was written. Calling it again with the same events is harmless.
   */
  readonly append: (
    before: DirectoryHead,
    events: readonly ChainedDirectoryEvent[],
    kept: DirectoryItems,
  ) => Promise<'written' | 'moved'>;
  /**
   * Bodies that wait to be registered, oldest first, with those decided on whose applicants have not been mailed; sees
   * every write that was acknowledged.
   */
  readonly registrations: () => Promise<readonly Registration[]>;
  /** Once its applicant has been mailed; the record keeps it. */
  readonly forgetRegistration: (id: string) => Promise<void>;
};

/** What changes leave in the table: the list of units, the people and registrations they change. */
export type DirectoryItems = {
  readonly units?: KeptUnits;
  readonly people?: readonly Person[];
  readonly registrations?: readonly Registration[];
};

/** A document as the indexes list it. */
export type Head = DocumentId & { readonly state: DocumentState };

/** A count, and of which unit it is (functions/references/unit-documents.ts). */
export type Moves = { readonly unit: string; readonly count: number };

export type Submissions = {
  /** `noDocument` when nothing was filed; sees every write that was acknowledged. */
  readonly load: (id: DocumentId) => Promise<DocumentState>;
  /** The same of many, in their order. @param ids all different */
  readonly loadAll: (ids: readonly DocumentId[]) => Promise<readonly DocumentState[]>;
  readonly events: (id: DocumentId) => Promise<readonly ChainedEvent[]>;
  /** How often what the unit's documents refer to each other by has moved; sees every write that was acknowledged. */
  readonly moves: (unit: string) => Promise<Moves>;
  /**
   * Adds events and moves the head from `before` to `after`, all or nothing. 'moved': somebody else was
   * faster and nothing was written. Calling it again with the same events is harmless.
   * @param moves when references were looked at: 'moved' when there are more by now, else one more
   */
  readonly append: (
    id: DocumentId,
    before: DocumentState,
    after: DocumentState,
    events: readonly ChainedEvent[],
    moves?: Moves,
  ) => Promise<'written' | 'moved'>;
  /** Oldest first; at most `limit`. */
  readonly inState: (state: State, limit: number, unit?: string) => Promise<readonly Head[]>;
  /** @param form only those of this form */
  readonly inPeriod: (period: string, form?: string) => Promise<readonly Head[]>;
  /** Documents in state approved that were approved at this instant or later, oldest first. */
  readonly approvedSince: (at: string) => Promise<readonly Head[]>;
  /** Documents of a unit, in whatever state, whose extension has its last day on this day or later. */
  readonly extendedOn: (unit: string, day: string) => Promise<readonly Head[]>;
  /** Documents whose version in force the ledgers have set aside, oldest first; of every unit. */
  readonly setAside: () => Promise<readonly Head[]>;
};

/** An event together with its document. */
export type RecordedEvent = { readonly id: DocumentId; readonly event: ChainedEvent };

/** A stretch of acts, from one key to another (`actSk`, or the beginning of one), both included. */
export type Span = {
  readonly from: string;
  readonly to: string;
  readonly newestFirst: boolean;
  /** Events of a page, where only the first few are wanted. */
  readonly page?: number;
};

/** Events of all documents by whom and when; follows writes within a second or so. */
export type RecordedEvents = {
  readonly ofPerson: (email: string, span: Span) => AsyncIterable<readonly RecordedEvent[]>;
  /** Of all documents of a unit. */
  readonly ofUnit: (unit: string, span: Span) => AsyncIterable<readonly RecordedEvent[]>;
  /** @param month of the instants, UTC */
  readonly inMonth: (month: string, span: Span) => AsyncIterable<readonly RecordedEvent[]>;
  /** Puts events written before there were these indexes into them; answers how many. */
  readonly index: (id: DocumentId) => Promise<number>;
};

/** An event of a chain that is no document's: who did what, when, and the link. */
export type JournalEvent = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly type: string;
  readonly reason?: string;
  readonly previous: string;
  readonly hash: string;
};
/**
 * A chained record beside those of the documents, such as the directory's: queried and verified like them,
 * listed by its name in the day's root.
 */
export type Journal = {
  /** Capital letters, so that it is never the path of a document. */
  readonly name: string;
  readonly title: Bilingual;
  /** Who may do this to everybody's may see its events. */
  readonly seenBy: Action;
  readonly events: () => Promise<readonly JournalEvent[]>;
};

/** Where a number was given: the batch of a class's document it is of, its place there, and what became of it. */
export type FoundNumber = {
  readonly number: string;
  readonly document: DocumentId;
  /** Number of the event that gave it. */
  readonly event: number;
  readonly content: string;
  readonly place: number;
  readonly end?: CertificateEnd;
  readonly registered?: CertificateRegistration;
};
/** A range of numbers of a series: those of one event. */
export type GivenRange = Pick<FoundNumber, 'document' | 'event' | 'content'> & {
  readonly first: number;
  readonly last: number;
};
/** A certificate as the index of persons shows it; no name, which the archive has. */
export type CertificateRow = Pick<FoundNumber, 'number' | 'content' | 'place'> & {
  readonly person: string;
  readonly mask: string;
  readonly document: string;
  readonly issuedOn: string;
  /** Last day of the class, and the person's hours. */
  readonly endDay: string;
  readonly hours: number;
};
/** Events of the chains of table Certificates, by the form of their document. */
export type ChainEvents = {
  readonly certificates: CertificateEvent;
  readonly 'certificate-series': SeriesEvent;
  readonly 'look-ups': LookUpEvent;
  readonly 'case-looks': CaseLook;
};
export type ChainId<F extends keyof ChainEvents> = Omit<DocumentId, 'form'> & { readonly form: F };
export type AnyChained = { [F in keyof ChainEvents]: Chained<ChainEvents[F]> }[keyof ChainEvents];
/** What is known before a batch is numbered. */
export type UnnumberedBatch = Omit<Issued, 'n' | 'first'> | Omit<Replaced, 'n' | 'first'>;

export type Certificates = {
  /** In order; sees every write that was acknowledged. */
  readonly events: <F extends keyof ChainEvents>(
    id: ChainId<F>,
  ) => Promise<readonly Chained<ChainEvents[F]>[]>;
  /**
   * Gives the next numbers of a series to the persons of a content that lies in the archive: event, counter, range and
   * the moves of the unit's documents in one transaction, so that there is never a number without its event or the
   * other way round. Another class that was quicker in the same series is met inside; 'moved': the class or the moves
   * are not what the caller saw, and nothing was written. Calling it again after a lost answer gives no second numbers.
   * @throws Problem series-full, busy
   */
  readonly number: (
    id: ChainId<'certificates'>,
    before: CertificatesState,
    given: UnnumberedBatch,
    moves: Moves,
  ) => Promise<ChainedCertificateEvent | 'moved'>;
  /** Adds an event that gives no numbers, with what it says of numbers; 'moved' as above. */
  readonly add: <F extends keyof ChainEvents>(
    id: ChainId<F>,
    event: Chained<ChainEvents[F]>,
  ) => Promise<'written' | 'moved'>;
  /** In the order of the numbers; undefined for one that was never given. Sees every write that was acknowledged. */
  readonly find: (numbers: readonly string[]) => Promise<readonly (FoundNumber | undefined)[]>;
  /** Every range of a series, in order. */
  readonly ranges: (series: Series) => Promise<readonly GivenRange[]>;
  /** The last number a series has given, 0 before the first. */
  readonly last: (series: Series) => Promise<number>;
  /**
   * Puts rows of the index of persons; those that are there stay as they are, so that nothing late undoes an erasure.
   * @param anew writes over what is there: the erasure itself
   */
  readonly project: (rows: readonly CertificateRow[], anew?: boolean) => Promise<void>;
  /** By day of issue; follows writes within a second or so. */
  readonly ofPerson: (person: string) => Promise<readonly CertificateRow[]>;
  /** Everything that happened in a year (UTC), in order of time; follows writes within a second or so. */
  readonly inYear: (
    year: string,
    /** Of all of it; in the order of time when left out. */
    span?: Span,
  ) => AsyncIterable<readonly { id: DocumentId; event: AnyChained }[]>;
  /** Paths of the classes that have noted preprinted blanks; none for those that nobody has. Sees every acknowledged write. */
  readonly holdersOfBlanks: (blanks: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

export type Archive = {
  /** Keeps a content's canonical text under its SHA-256 (hex); the same content may be kept any number of times. */
  readonly keep: (id: DocumentId, hash: string, canonicalText: string) => Promise<void>;
  /** Throws when it is not there or is not what its name says. */
  readonly read: (id: DocumentId, hash: string) => Promise<Content>;
};

export type Erasing = {
  /**
   * Keeps the content without the persons and destroys the key of the one with them, which nobody can open from then on;
   * the other is read in its place.
   */
  readonly erase: (
    id: DocumentId,
    hash: string,
    into: { readonly hash: string; readonly canonicalText: string },
  ) => Promise<void>;
};

/** The record of the rights of persons (shared/persons/persons-event.ts). */
export type PersonsRecord = {
  readonly events: () => Promise<readonly ChainedPersonsEvent[]>;
  /** Adds an event, with the pseudonyms to erase where it asks for that, at most 90; answers it as it was recorded. */
  readonly append: (told: Unnumbered, people?: readonly string[]) => Promise<ChainedPersonsEvent>;
  /** Who waits to be erased, in the order they were asked for. */
  readonly erasing: () => Promise<readonly Waiting[]>;
  /** Once done. @param n of the request */
  readonly forget: (n: number) => Promise<void>;
};

/** Which version of a document a ledger table shows. */
export type Progress = {
  /** Events of the document that were folded when it was written; marks only move forward. */
  readonly events: number;
  /** 0: the document shows nothing. */
  readonly version: number;
  /** Hash of the content shown; empty when nothing is. */
  readonly content: string;
  readonly rows: number;
  /** True while rows are being written: what the table shows is then known only by looking. */
  readonly writing: boolean;
  /** Runs one after the other of which none is known to have succeeded. */
  readonly failing?: Failing | undefined;
};

/** A ledger row together with the document it came from, `unit/form/period`. */
export type KeptRow<R extends LedgerRow = LedgerRow> = { readonly document: string; readonly row: R };

export type Ledgers = {
  readonly progress: (table: TableName, id: DocumentId) => Promise<Progress | undefined>;
  /**
   * False, and nothing written, when the table already has a mark of more events.
   * @param seen what the table had when the run looked: false also when it has another by now, so that no run that died
   *   opens again, late, what another has finished
   */
  readonly setProgress: (
    table: TableName,
    id: DocumentId,
    mark: Progress,
    seen?: { readonly mark: Progress | undefined },
  ) => Promise<boolean>;
  /** Rows of one document as the table has them, by key. */
  readonly rowsOf: (table: TableName, id: DocumentId) => Promise<ReadonlyMap<string, LedgerRow>>;
  /**
   * False when the table has another mark by now; part of the rows may be written then.
   * @param mark of the run that writes, as the table has it: without it no row is written, however late
   */
  readonly write: (table: TableName, id: DocumentId, changes: Changes, mark: Progress) => Promise<boolean>;
  /** Marks of all documents of a year, by document path; follows writes within a second or so. */
  readonly progressOf: (table: TableName, year: string) => Promise<ReadonlyMap<string, Progress>>;
};

export type Plans = {
  /** Pages of every issue of the city's targets in a programme, oldest day first. */
  readonly cityTargets: (programme: string) => AsyncIterable<readonly KeptRow<CityTargetRow>[]>;
  /** Pages of what the units were asked for in a year; of one unit when given. */
  readonly targets: (year: string, unit?: string) => AsyncIterable<readonly KeptRow<TargetRow>[]>;
  /** Pages of a year's projects; of one unit when given. */
  readonly projects: (year: string, unit?: string) => AsyncIterable<readonly KeptRow<ProjectRow>[]>;
  /** Of one unit when given. */
  readonly classes: (year: string, unit?: string) => AsyncIterable<readonly KeptRow<ClassRow>[]>;
};

export type Funding = {
  /** Pages of a year's money, month by month up to and including `lastMonth`. */
  readonly untilMonth: (lastMonth: string) => AsyncIterable<readonly KeptRow<FundingRow>[]>;
};

export type Trainees = {
  /** Pages of a year's enrolments sorted by person, then class, then month. */
  readonly byPerson: (year: string) => AsyncIterable<readonly KeptRow<TraineeRow>[]>;
  /** Of one person alone: lines of staff lists, then enrolments by class and month. */
  readonly ofPerson: (year: string, person: string) => Promise<readonly KeptRow<TraineeRow>[]>;
};

/** Errors that checks found, by form and code; see shared/form/count-errors.ts. */
export type ErrorCounts = {
  /** Adds one refused sheet. An answer lost on the way may count it twice: these are no figures of record. */
  readonly add: (of: Pick<DocumentId, 'form' | 'period'>, codes: readonly CodeCount[]) => Promise<void>;
  /** Of a period, by form and code. */
  readonly of: (period: string) => Promise<readonly ErrorCount[]>;
};

/** What a person keeps for themselves: how far they have seen the news, and how they want to be mailed. */
export type Own = {
  /** Instant up to which news were seen; undefined before the first look. */
  readonly seen?: string | undefined;
  readonly mail?: MailChoice | undefined;
};
/** Kept apart from the directory, because everybody writes their own; nobody's rights rest on it. */
export type OwnChoices = {
  readonly of: (email: string) => Promise<Own>;
  /** Moves the mark forward, never back; answers where it stands. */
  readonly see: (email: string, until: string) => Promise<string>;
  readonly choose: (email: string, mail: MailChoice) => Promise<void>;
};

/** Mail to an address that did not leave since an instant: what the last one was about, and why it did not. */
export type UnsentMail = {
  readonly email: string;
  readonly since: string;
  readonly kind: MailKind;
  readonly reason: UnsentReason;
};
/** A month whose report waits since an instant, and for which documents. */
export type WaitingMonth = {
  readonly month: string;
  readonly since: string;
  /** None where compiling it failed. */
  readonly documents: readonly string[];
  /** Instant after which it is compiled without documents that were set aside. */
  readonly until?: string | undefined;
};
/** What stands still, until it moves again (functions/storage/standstills.ts). @param at instant */
export type Standstills = {
  readonly mailFailed: (
    email: string,
    mail: Pick<UnsentMail, 'kind' | 'reason'>,
    at: string,
  ) => Promise<void>;
  readonly mailLeft: (email: string) => Promise<void>;
  readonly mails: () => Promise<readonly UnsentMail[]>;
  readonly monthWaits: (
    month: string,
    waits: Pick<WaitingMonth, 'documents' | 'until'>,
    at: string,
  ) => Promise<void>;
  readonly monthDone: (month: string) => Promise<void>;
  readonly months: () => Promise<readonly WaitingMonth[]>;
};

/** A key of the city: of the pseudonyms of citizen numbers, or of links. */
export type CityKey = () => Promise<string>;

/** The secret that addresses of certificates are made with, its letter, and those of before by theirs. */
export type SecretKeys = {
  readonly id: string;
  readonly key: string;
  readonly old: Readonly<Record<string, string>>;
};
export type CertificateSecrets = () => Promise<SecretKeys>;

export type Services = {
  readonly city: City;
  /** The one that the period asked about belongs to; of today where none is. */
  readonly programme: Programme;
  readonly directory: Directory;
  readonly submissions: Submissions;
  readonly acts: RecordedEvents;
  /** Chained records beside those of the documents. */
  readonly journals?: readonly Journal[];
  readonly archive: Archive;
  readonly certificates: Certificates;
  readonly ledgers: Ledgers;
  readonly plans: Plans;
  readonly funding: Funding;
  readonly trainees: Trainees;
  readonly errorCounts: ErrorCounts;
  readonly own: OwnChoices;
  readonly standstills: Standstills;
  /** Of pseudonyms; never turned. */
  readonly cityKey: CityKey;
  readonly certificateSecrets: CertificateSecrets;
  /** Of links that open without an account; turned at will. */
  readonly linkKey: CityKey;
};
