/** Somebody always stays who can mend the directory. */
import type { Row } from '../form/define-form.ts';
import type { Params } from '../ground/bilingual.ts';
import { foldEmail } from '../ground/fold-email.ts';
import { addDays } from '../programme/days.ts';
import type { Person } from '../tables/directory.ts';
import { covers, termsOf } from '../tables/terms.ts';
import type { Broken } from './list-rule.ts';
import { lookAt, type PeopleAsked } from './people-asked.ts';
import { emailOf } from './people-rows.ts';

/** An administrator who leaves within so many days is no longer counted on. */
export const administratorDays = 30;

/** Is there somebody who keeps the directory today and for a month yet? */
export const isKept = (people: readonly Person[], today: string): boolean => {
  const day = addDays(today, administratorDays);
  return people.some((person) =>
    termsOf(person).some((term) => term.role === 'administrator' && covers(term, today) && covers(term, day)),
  );
};

export const administratorsLost = (
  rows: readonly Row[],
  today: string,
  asked: PeopleAsked,
): readonly (Partial<Broken> & { readonly params: Params })[] => {
  const { after, changed } = lookAt(rows, asked);
  if (isKept(after, today)) return [];
  const lost = asked.people.filter(
    ({ email, roles }) => roles.includes('administrator') && changed.has(foldEmail(email)),
  );
  const at = rows.findIndex((each) => lost.some(({ email }) => foldEmail(email) === emailOf(each)));
  const params = { day: addDays(today, administratorDays) };
  return [at < 0 ? { params } : { row: at, column: 'role', params }];
};
