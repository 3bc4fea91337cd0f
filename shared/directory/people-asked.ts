/** What a change of people is held against: everybody as they are now, and as they will be. */
import type { Row } from '../form/define-form.ts';
import type { Programme } from '../ground/define-programme.ts';
import { foldEmail } from '../ground/fold-email.ts';
import type { Person } from '../tables/directory.ts';
import { isSamePerson, peopleAfter, peopleOf } from './people-rows.ts';

export type PeopleAsked = {
  /** With the units that hold now. */
  readonly programme: Programme;
  /** Everybody as they are now. */
  readonly people: readonly Person[];
};

/** Everybody after the change, and whom it changes. */
export const lookAt = (rows: readonly Row[], { programme, people }: PeopleAsked) => {
  const given = peopleOf(rows, programme);
  const known = new Map(people.map((person) => [foldEmail(person.email), person] as const));
  const changed = new Set(
    given.filter((person) => !isSamePerson(known.get(person.email), person)).map(({ email }) => email),
  );
  return { after: peopleAfter(people, given), changed };
};
