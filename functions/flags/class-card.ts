/** The card of a class, gathered from where each of its figures is proven: ledgers, registers, certificates, the last night. */
import { certificatesForm, certificatesOf } from '../../shared/certificates/content.ts';
import { foldCertificates } from '../../shared/certificates/life.ts';
import type { ClassCard } from '../../shared/flags/class-card.ts';
import { classQuality } from '../../shared/flags/class-quality.ts';
import { classesOf } from '../../shared/flags/flag.ts';
import { seesFinding } from '../../shared/flags/sees-finding.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { nameOfUnit, type Unit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { netSpent, sumOf } from '../../shared/money/account.ts';
import { movementsOf } from '../../shared/money/movements.ts';
import { daysBetween } from '../../shared/programme/days.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import type { ClassRow, LedgerRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { readEntries } from '../registers/read-entries.ts';
import type { KeptRow } from '../services/kept-rows.ts';
import { kindTitle, readJudged } from './tell-flags.ts';
import type { UnitPageServices } from './unit-page.ts';

export type ClassCardServices = UnitPageServices & Pick<Services, 'certificates'>;

const rowsOf = async <R extends LedgerRow>(
  streams: readonly AsyncIterable<readonly KeptRow<R>[]>[],
  is: (row: R) => boolean,
): Promise<readonly R[]> => {
  const rows: R[] = [];
  for (const stream of streams)
    for await (const page of stream) rows.push(...page.flatMap(({ row }) => (is(row) ? [row] : [])));
  return rows;
};

/** A class is told of in the months of its year and in those after: what it cost adds up, people are those told of last. */
const heldAs = (rows: readonly ClassRow[]): ClassRow | undefined =>
  [...rows].sort((a, b) => (a.month < b.month ? -1 : 1)).at(-1);

/** @param unit that holds the class @throws Problem class-unknown */
export const classCard = async (
  actor: Actor,
  code: string,
  unit: Unit,
  services: ClassCardServices,
  now: Date,
): Promise<ClassCard & { readonly unit: string; readonly today: string; readonly asOf?: string }> => {
  const { plans, funding, programme, city } = services;
  const today = todayOf(programme, now);
  const first = Number(yearOf(code));
  const years = Array.from({ length: Math.max(1, Number(yearOf(today)) - first + 1) }, (_, i) =>
    String(first + i),
  );
  const entriesOf = async (id: string): Promise<readonly Entry[]> => {
    const form = city.forms.find((each) => each.id === id);
    const read = form ? await inLanes(years, (year) => readEntries(form, year, services)) : [];
    // Rows that hold over the years are read with each of them.
    return [...new Map(read.flat().map((entry) => [entry.code, entry])).values()];
  };
  const told = await rowsOf(
    years.map((year) => plans.classes(year, unit.code)),
    (row) => row.code === code,
  );
  const held = heldAs(told);
  if (!held) throw new Problem('class-unknown', { class: code });
  const [projects, money, certificates, judged, surveys, checks, settled, findings, rectified] =
    await Promise.all([
      rowsOf([plans.projects(String(first))], (row) => row.code === held.project),
      rowsOf(
        years.map((year) => funding.untilMonth(`${year}-12`)),
        (row) => row.class === code,
      ),
      certificatesIn(code, held, services),
      readJudged(actor, services, now),
      entriesOf('satisfaction'),
      entriesOf('phone-check'),
      entriesOf('settlement'),
      entriesOf('inspection-finding'),
      entriesOf('rectification'),
    ]);
  const spent = sumOf(money.flatMap(movementsOf), netSpent);
  const hours = (held.passed ?? 0) * held.hours;
  const rows = (entries: readonly Entry[]) => entries.map(({ row }) => row);
  return {
    class: code,
    title: held.title ?? projects[0]?.title ?? code,
    unit: unit.code,
    unitName: nameOfUnit(programme, unit.code),
    today,
    start: held.start,
    end: held.end,
    host: held.host ?? projects[0]?.host,
    hours: held.hours,
    onlineHours: held.onlineHours,
    onlineRecord: held.onlineRecord,
    persons: held.persons,
    passed: held.passed,
    quality: classQuality(code, rows(surveys), rows(checks)),
    certificates,
    money: {
      told: sumOf(told, ({ cost = 0 }) => cost) / 100,
      spent: spent / 100,
      settled: sumOf(rows(settled), (row) => (row.class === code ? Number(row.settled) : 0)) / 100,
      ...(hours > 0 && spent > 0 && { perHour: Math.round(spent / hours) / 100 }),
    },
    flags: (judged?.judged ?? [])
      .filter(({ flag }) => flag.unit === unit.code && classesOf(flag).includes(code))
      .map(({ flag, standing: { state, reply, decision } }) => ({
        key: flag.key,
        title: kindTitle(flag),
        says: flag.says,
        state,
        ...(reply && { explanation: reply.text }),
        ...(decision && { reason: decision.reason }),
      })),
    findings: findings
      .filter((entry) => entry.row.class === code && seesFinding(actor, entry, programme))
      .map((entry) => tellFinding(entry, rows(rectified), today)),
    ...(judged && { asOf: judged.night.asOf }),
  };
};

const tellFinding = (
  { code, row }: Entry,
  rectified: readonly Entry['row'][],
  today: string,
): ClassCard['findings'][number] => {
  const answer = rectified.find((each) => each.inspection === code);
  return {
    code,
    problems: String(row.problems),
    stage: String(row.stage),
    ...(row.judged !== undefined && { judged: String(row.judged) }),
    ...(typeof row.rectifyBy === 'string' && {
      rectifyBy: row.rectifyBy,
      daysOver: row.judged === 'done' ? 0 : Math.max(0, daysBetween(row.rectifyBy, today)),
    }),
    ...(answer && { rectified: { status: String(answer.status), measures: String(answer.measures) } }),
  };
};

/** By the events of the class alone: who has which is for those who issue. */
const certificatesIn = async (
  code: string,
  { passed = 0 }: Pick<ClassRow, 'passed'>,
  { certificates }: Pick<Services, 'certificates'>,
): Promise<ClassCard['certificates']> => {
  const id = certificatesOf(code);
  if (!id) return { issued: 0, void: 0, replaced: 0, outstanding: 0 };
  const { batches, ends } = foldCertificates(await certificates.events({ ...id, form: certificatesForm }));
  const ended = (state: string): number => [...ends.values()].filter((end) => end.state === state).length;
  // A replacement gives a number of its own in place of one that ends.
  const issued = sumOf(batches, ({ count }) => count) - ended('replaced');
  const valid = issued - ended('void');
  return {
    issued,
    void: ended('void'),
    replaced: ended('replaced'),
    outstanding: Math.max(0, passed - valid),
  };
};
