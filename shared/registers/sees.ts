/**
 * Who sees a registered row beside those who may read its document (shared/ground/access.ts): its audience, as the
 * form declares it. The one home of this rule for lists, references, files, pages and mails.
 */
import type { Form } from '../form/define-form.ts';
import type { Audience, ShownTo } from '../form/register.ts';
import type { Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { ownerOf } from './codes.ts';
import type { Entry } from './entries.ts';

/** A unit that looks, with those whose work it has taken over. */
export type Viewer = Pick<Unit, 'code' | 'kind'> & { readonly inherits?: readonly string[] };

const saysOf = (shown: ShownTo, row: Entry['row']): Audience => {
  if (typeof shown === 'string') return shown;
  return 'said' in shown ? (shown.as[String(row[shown.said])] ?? 'nobody') : 'nobody';
};

const rulesOf = ({ register }: Pick<Form, 'register'>): readonly ShownTo[] => {
  const shown = register?.shownTo ?? [];
  return Array.isArray(shown) ? shown : [shown as ShownTo];
};

/** May anybody see it, on a page that needs no sign-in? */
export const isPublic = (form: Pick<Form, 'register'>, { row }: Pick<Entry, 'row'>): boolean =>
  rulesOf(form).some((shown) => saysOf(shown, row) === 'public');

/** Can a row of the form be public? */
export const canBePublic = (form: Pick<Form, 'register'>): boolean =>
  rulesOf(form).some((shown) =>
    typeof shown === 'string'
      ? shown === 'public'
      : 'said' in shown && Object.values(shown.as).includes('public'),
  );

/** Units that the row concerns: named by it, or owners of the row that it names. */
export const concernedBy = (
  { columns, ...form }: Pick<Form, 'register' | 'columns'>,
  { row }: Pick<Entry, 'row'>,
): readonly string[] =>
  rulesOf(form).flatMap((shown) => {
    if (typeof shown === 'string' || !('concerned' in shown)) return [];
    if (shown.unless?.is.includes(String(row[shown.unless.column]))) return [];
    const isCode = columns[shown.concerned]?.kind !== 'unit';
    return [row[shown.concerned]].flat().flatMap((named) => {
      if (typeof named !== 'string') return [];
      return (isCode ? ownerOf(named) : named) ?? [];
    });
  });

export const concerns = (form: Form, entry: Pick<Entry, 'row'>, viewer: Viewer): boolean =>
  concernedBy(form, entry).some((unit) => unit === viewer.code || viewer.inherits?.includes(unit));

/** Is the row for this unit, though it may not read the document? Its own rows are. */
export const isShownTo = (
  form: Form,
  entry: Pick<Entry, 'row' | 'unit'>,
  viewer: Viewer,
  { members, obligations }: Pick<Programme, 'members' | 'obligations'>,
): boolean =>
  entry.unit === viewer.code ||
  viewer.inherits?.includes(entry.unit) ||
  rulesOf(form).some((shown) => {
    if (typeof shown !== 'string' && 'filersOf' in shown)
      return obligations.some(({ form: of, units }) => of === shown.filersOf && units?.includes(viewer.code));
    const audience = saysOf(shown, entry.row);
    return audience === 'public' || (audience === 'members' && members.includes(viewer.kind));
  }) ||
  concerns(form, entry, viewer);
