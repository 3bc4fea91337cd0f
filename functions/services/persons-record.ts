import type {
  ChainedPersonsEvent,
  Unnumbered,
  Erasing as Waiting,
} from '../../shared/persons/persons-event.ts';

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
