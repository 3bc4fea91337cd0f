/** What the tests of the stores file: people, and the pages they read back. */

import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';

export const storedPeople: Person[] = [
  { email: 'a@qingdao.example', name: '示例甲', unit: 'nyw', roles: ['clerk'] },
  { email: 'b@qingdao.example', name: '示例乙', unit: 'nyw', roles: ['head'], to: '2015-06-30' },
  { email: 'c@qingdao.example', name: '示例丙', unit: 'hyj', roles: ['clerk'] },
];

/** All pages of a list, one after the other. */
export const pagesOf = async <T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> => {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
};

export const idOf = (form: string, period: string, unit = 'nyw'): DocumentId => ({ unit, form, period });
