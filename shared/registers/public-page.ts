/**
 * What of a register stands on a page that needs no sign-in: rows that anybody may see, or all of a register that the
 * declaration publishes, in both languages. How to reach a person is on no such page, nor any number that people have:
 * what was typed into a text is masked once more. The one home of this rule.
 */
import type { CheckContext, Column, Form, Value } from '../form/define-form.ts';
import { kindOf } from '../form/kinds/kinds.ts';
import { noReferences } from '../form/references.ts';
import { type Bilingual, same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { maskNumbers } from '../ground/mask-numbers.ts';
import { daysBetween } from '../programme/days.ts';
import { findForm } from '../programme/programmes.ts';
import { dueRows } from './due.ts';
import type { Entry } from './entries.ts';
import { maskContacts } from './mask-contacts.ts';
import { sayValue } from './say-value.ts';
import { canBePublic, isPublic } from './sees.ts';

export type PublicRow = {
  readonly code: string;
  readonly unit: Bilingual;
  readonly title: string;
  /** In the order of the page's columns. */
  readonly cells: readonly Bilingual[];
};
export type PublicPage = {
  readonly form: string;
  readonly title: Bilingual;
  /** Year of the rows, where they are of one. */
  readonly year?: string;
  /** Every row of the register stands on it, whoever may see it elsewhere. */
  readonly whole?: true;
  /** Header of what names a row: 姓名 of people, 名称 of things. */
  readonly name: Bilingual;
  readonly columns: readonly Bilingual[];
  readonly rows: readonly PublicRow[];
  /** Left out where the page names none. */
  readonly overdue?: readonly { readonly title: string; readonly unit: Bilingual; readonly days: number }[];
};

/** Has the form a page that needs no sign-in? */
export const isPublished = ({ register, restricted }: Form): boolean =>
  register !== undefined && !restricted && (register.published?.rows === 'all' || canBePublic({ register }));

/** Forms of the programme that have a page, in its order. */
export const publishedForms = (programme: Programme): readonly Form[] =>
  programme.obligations.map(({ form }) => findForm(programme, form)).filter(isPublished);

/** Whatever a declaration lists, these are on no page: kinds that tell of people, what names rows of others, contacts. */
const neverShown: readonly Column['kind'][] = ['citizen-number', 'credit-code', 'phone', 'reference'];
const contacts: readonly string[] = ['contact', 'remark'];

/** Columns beside the title, which heads the row. */
export const publishedColumns = ({ columns, register }: Form): readonly string[] =>
  (register?.published?.columns ?? register?.listed ?? []).filter(
    (name) =>
      name !== register?.title &&
      !contacts.includes(name) &&
      !neverShown.includes(columns[name]?.kind as Column['kind']),
  );

/** Digits of any width; an address stays whole, whatever it is made of. */
const textOf = (text: string): string =>
  maskContacts(maskNumbers(text.normalize('NFC').replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))));

const printed = (value: Value, column: Column, context: CheckContext): Bilingual =>
  sayValue(value, column, context) ?? same(textOf(String(kindOf(column).print(value, column, context))));

/** What was to be done by a day before today and has not been, longest ago first. */
const overdueOf = (
  form: Form,
  entries: readonly Entry[],
  programme: Programme,
  today: string,
): PublicPage['overdue'] =>
  dueRows([form], () => ({ inForce: entries, filed: entries }), programme, today)
    .filter(({ standing, on }) => standing === 'waiting' && on < today)
    .map(({ title, unit, on }) => ({
      title: textOf(title),
      unit: nameOfUnit(programme, unit),
      days: daysBetween(on, today),
    }))
    .sort((a, b) => b.days - a.days);

/** @param entries in force, by unit and number @param today ISO date, in the programme */
export const publicPage = (
  form: Form,
  entries: readonly Entry[],
  programme: Programme,
  today: string,
): PublicPage => {
  const { columns, register, title } = form;
  const names = publishedColumns(form);
  const open = entries.filter((entry) => register?.published?.rows === 'all' || isPublic(form, entry));
  const titleOf = (entry: Entry): string => textOf(entry.title);
  const context = {
    programme,
    unit: programme.bureau,
    period: today.slice(0, 4),
    today,
    references: noReferences,
  };
  const year = register?.life === 'period' ? entries[0]?.period : undefined;
  return {
    form: form.id,
    title,
    ...(year !== undefined && { year }),
    ...(register?.published?.rows === 'all' && { whole: true as const }),
    name: (columns[register?.title ?? ''] as Column).header,
    columns: names.map((name) => (columns[name] as Column).header),
    rows: open.map((entry) => ({
      code: entry.code,
      unit: nameOfUnit(programme, entry.unit),
      title: titleOf(entry),
      cells: names.map((name) => {
        const value = entry.row[name];
        return value === undefined ? same('') : printed(value, columns[name] as Column, context);
      }),
    })),
    ...(register?.published?.overdue && { overdue: overdueOf(form, entries, programme, today) }),
  };
};
