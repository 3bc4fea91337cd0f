import type { Form } from '../../shared/form/define-form.ts';
import { listNames, same } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { Filters } from '../../shared/registers/search.ts';

/** `fields:E01,titleLevel:senior` @throws Problem unknown-filter */
export const readFilters = (form: Form, given: string | undefined): Filters => {
  const filters = (given ?? '')
    .split(',')
    .filter(Boolean)
    .map((each) => each.split(':') as [string, string]);
  const known = form.register?.filters ?? [];
  const headerOf = (name: string) => form.columns[name]?.header ?? same(name);
  for (const [column] of filters)
    if (!known.includes(column))
      throw new Problem('unknown-filter', {
        form: form.title,
        column: headerOf(column),
        list: listNames(known.map(headerOf)),
      });
  return filters;
};
