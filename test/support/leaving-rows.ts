/**
 * Rows of a register with a mark wherever nothing is listed, one for each thing that a row can say of who sees it, and
 * people of every role in every seat from which they can be looked at.
 */
import type { Column, Form, Row, Value } from '../../shared/form/define-form.ts';
import type { Audience } from '../../shared/form/register.ts';
import { exampleRow } from '../../shared/form/sheet-layout.ts';
import { may } from '../../shared/ground/access.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { type Role, roles } from '../../shared/ground/roles.ts';
import { addDays } from '../../shared/programme/days.ts';
import { rowCode } from '../../shared/registers/codes.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { chainedProgramme } from './chained-programme.ts';
import { contextFor } from './given.ts';
import { allForms } from './registers.ts';

const enterprise: Unit = { code: 'qy1', name: { zh: '示例企业', en: 'Example Ltd' }, kind: 'enterprise' };
export const programme: Programme = { ...chainedProgramme, units: [...chainedProgramme.units, enterprise] };

/** The row's own unit, the one above it, the one that it concerns, another member, the bureau, and no member. */
export const seats = {
  own: 'jd1',
  above: 'huangdao',
  concerned: 'laoshan',
  other: 'nyw',
  bureau: 'rsj',
  outside: 'qy1',
} as const;
export type Seat = keyof typeof seats;
export type Sitter = Person & { readonly role: Role; readonly seat: Seat };
export const sitters: readonly Sitter[] = roles.flatMap((role) =>
  (Object.keys(seats) as Seat[]).map((seat) => ({
    role,
    seat,
    unit: seats[seat],
    roles: [role],
    name: '表示例',
    email: `${role}.${seat}@qingdao.example`,
  })),
);

/** Nothing else in an answer looks like these. */
const marks = { text: '此栏不列出', number: 918_273_645, date: '2031-11-29' };
const markOf = ({ kind }: Column): Row[string] | undefined => {
  if (['integer', 'money', 'quantity'].includes(kind)) return marks.number;
  if (kind === 'date') return marks.date;
  return ['choice', 'choices', 'yes-no', 'unit'].includes(kind) ? undefined : marks.text;
};
export const marked = new RegExp(`${marks.text}|${marks.number}|9182736\\.45|${marks.date}`);

/** Long ago enough for the bureau to be told. */
const dueDay = '2015-01-30';
export const today = '2015-03-02';

export type Case = { readonly row: Row; readonly audience: Audience | 'concerned'; readonly code: string };

const optionsOf = (form: Form, name: string): readonly string[] =>
  (form.columns[name] as { options: readonly { code: string }[] }).options.map(({ code }) => code);

/** The form's example, with a mark in every column that can bear one and is not listed. */
export const markedRow = (form: Form): Row =>
  Object.fromEntries(
    Object.entries(exampleRow(form, { ...contextFor(form), programme }, 1)).map(([name, value]) => {
      const column = form.columns[name] as Column;
      return [name, form.register?.listed.includes(name) ? value : (markOf(column) ?? value)];
    }),
  );

/** A row for each thing that a column can say of who sees it, with a mark wherever nothing is listed. */
export const casesOf = (form: Form, period: string): readonly Case[] => {
  const { register, columns } = form;
  if (!register) throw new Error('no register');
  const rules = [register.shownTo].flat();
  const said = rules.find((rule) => typeof rule === 'object' && 'said' in rule);
  const example: Record<string, Value | undefined> = { ...markedRow(form) };
  for (const { on, plusDays = 0, done } of register.due ?? []) {
    example[on] = addDays(dueDay, -plusDays);
    if ('column' in done)
      example[done.column] = optionsOf(form, done.column).find((each) => !done.is.includes(each)) as string;
  }
  for (const rule of rules) {
    if (typeof rule !== 'object' || !('concerned' in rule)) continue;
    const column = columns[rule.concerned] as Column;
    const answered = allForms.find(({ referredAs }) => 'to' in column && referredAs === column.to);
    const code = answered ? rowCode(answered, { unit: seats.concerned, period: '2015' }, 1) : seats.concerned;
    example[rule.concerned] = column.kind === 'references' ? [code] : code;
  }
  const named = rules.find((rule) => typeof rule === 'string');
  const retitled = (number: number): Row =>
    columns[register.title]?.kind === 'text'
      ? { [register.title]: `${example[register.title]}${number}` }
      : {};
  const row = (number: number, more: Row, audience: Case['audience']): Case => ({
    // Of the same title the later one takes the place of the earlier where rows last.
    row: { ...example, [register.number]: number, ...retitled(number), ...more },
    audience,
    code: rowCode(form, { unit: seats.own, period }, number),
  });
  if (!said) return [row(1, {}, named ?? 'nobody')];
  return optionsOf(form, said.said).map((code, i) =>
    row(i + 1, { [said.said]: code }, said.as[code] ?? 'nobody'),
  );
};

const ownAndAbove = { code: seats.own, superior: seats.above };

/** The declaration in the words of a person who reads it: whose unit it is, who looks after it, whom it is for. */
export const isFor = (form: Form, { audience }: Case, { seat, ...person }: Sitter): boolean =>
  seat === 'own' ||
  may(person, 'read', ownAndAbove, form) ||
  audience === 'public' ||
  (audience === 'members' && seat !== 'outside') ||
  (seat === 'concerned' &&
    [form.register?.shownTo].flat().some((rule) => typeof rule === 'object' && 'concerned' in rule));
