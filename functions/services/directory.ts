/** People and units: who may do what, and the record of how that came about. */
import type { ChainedDirectoryEvent, DirectoryHead } from '../../shared/directory/directory-event.ts';
import type { KeptUnits, Person, Registration } from '../../shared/tables/directory.ts';

export type Directory = {
  /** @param email in any case */
  readonly person: (email: string) => Promise<Person | undefined>;
  /** The same, and sees every write that was acknowledged. */
  readonly personNow: (email: string) => Promise<Person | undefined>;
  readonly peopleOf: (unit: string) => Promise<readonly Person[]>;
  /** The list of units somebody imported; undefined while the programme's own holds (functions/common/city.ts). */
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
