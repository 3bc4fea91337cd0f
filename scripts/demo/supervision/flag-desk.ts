/** What supervision does over and over: send a sheet, let the night find flags, look how one stands, begin with its row. */
import type { BodyOf } from '../../../shared/contract/routes.ts';
import type { Cell, Form } from '../../../shared/form/define-form.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { clerkOf, sheetOf, sitAtBureau } from '../bureau-desk.ts';
import { rowOf } from '../cast.ts';
import { H, J, N } from '../money-year.ts';
import { type createSteps, must } from '../steps.ts';
import type { System } from '../system.ts';

export type Cells = Readonly<Record<string, string | number>>;
export const treasurer = 'treasurer.czj@qingdao.example';

export const idle = `idle/nyw/${N}/government/city`;
export const late = `after-settlement/jd1/${J}-1/government/city`;
export const unspent = `unspent/huangdao/${H}/government/district/2015`;

export const sitAtFlags = (system: System) => {
  const { submit } = sitAtBureau(system);
  const versions = new Map<string, number>();
  const send = async (email: string, unit: string, period: string, form: Form, rows: readonly Cell[][]) => {
    const path = `${unit}/${form.id}/${period}`;
    const version = versions.get(path) ?? 0;
    await submit(email, unit, period, version, sheetOf(form, rows));
    versions.set(path, version + 1);
  };
  const night = () => system.runSchedule('find-flags', {});
  const flagsOf = async (email: string) =>
    (await system.api<BodyOf<'readFlags'>>(email, '/supervision/flags')).flags;
  const stateOf = async (email: string, key: string) => {
    const flag = (await flagsOf(email)).find((each) => each.key === key);
    return flag && [flag.figure / 100, flag.state];
  };
  /** Rows that a sheet begins with, those about a flag or a finding, with what people fill in. */
  const begun = async (email: string, form: Form, period: string, about: string, filled: Cells) => {
    const { toAnswer } = await system.api<BodyOf<'readForm'>>(
      email,
      `/forms/${form.id}?period=${period}&carry=yes`,
    );
    const rows = (toAnswer?.rows ?? []).filter((cells) =>
      cells.some((cell) => String(cell ?? '').startsWith(about)),
    );
    must(rows.length > 0, `“${form.title.zh}” begins with ${about}`);
    const names = Object.keys(form.columns);
    const given = rowOf(form.columns, filled);
    return rows.map((cells) =>
      cells.map((cell, i) => ((names[i] as string) in filled ? (given[i] ?? null) : cell)),
    );
  };
  const form = (id: string) => findForm(programme, id);
  const decide = async (email: string, period: string, key: string, decision: string, reason: string) =>
    send(
      email,
      'czj',
      period,
      form('flag-decision'),
      await begun(email, form('flag-decision'), period, key, { decision, reason }),
    );
  const explain = async (unit: string, period: string, key: string, explanation: string) =>
    send(
      clerkOf(unit),
      unit,
      period,
      form('flag-reply'),
      await begun(clerkOf(unit), form('flag-reply'), period, key, { explanation }),
    );

  return { system, send, night, flagsOf, stateOf, begun, form, decide, explain };
};
export type FlagDesk = ReturnType<typeof sitAtFlags>;
export type Steps = Pick<ReturnType<typeof createSteps>, 'step'>;
