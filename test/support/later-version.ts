import type { Form } from '../../shared/form/define-form.ts';

/**
 * A form as a later version of it may be: a column renamed, its old header still understood, and a new column
 * that may stay empty.
 */
export const laterVersion = (form: Form, versions: number): Form => {
  const { host, ...columns } = form.columns;
  if (!host) throw new Error(`${form.id} has no host`);
  return {
    ...form,
    version: form.version + versions,
    columns: {
      ...columns,
      host: {
        ...host,
        header: { zh: '承办机构全称', en: 'Hosting body' },
        also: [host.header.zh, ...(host.also ?? [])],
      },
      venue: { kind: 'text', header: { zh: '教学点', en: 'Teaching site' } },
    },
  };
};
