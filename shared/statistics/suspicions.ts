/**
 * 疑点: what no single sheet can show, seen when all documents lie side by side. Each is for the bureau to look
 * into; none of them changes a figure. The public report has their numbers alone; the list, with class codes
 * and the mask of a person, is for those who read everybody's documents.
 */

import { type Attended, overloadOf } from '../forms/rules/day-load.ts';
import { similarTitles, type Titled } from '../forms/rules/similar-projects.ts';
import { daysCovered } from '../forms/rules/time-rules.ts';
import { dayHoursOf } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { quote } from '../ground/issue.ts';
import { isMasked } from '../ground/mask-numbers.ts';
import { yearOf } from '../ground/period.ts';
import { bridgesAt, differing } from '../money/bridge.ts';
import { movementsOf } from '../money/movements.ts';
import type { ClassRow, EnrolmentRow, FundingRow, ProjectRow } from '../tables/rows.ts';
import { certificateHolders } from './certificate-holders.ts';
import type { Suspicion, SuspicionKind, Suspicions } from './suspicion.ts';
import { printNumber, yuan } from './table.ts';

/**
 * Called once for each enrolment of the report year, sorted by person and class: the walk knows already
 * whether it has met the person and the class in this year, so the watch compares no strings.
 */
export type Attend = (row: EnrolmentRow, isNewPerson: boolean, isNewClass: boolean) => void;
export type Watch = {
  readonly step: Attend;
  readonly suspicions: () => Suspicions;
};
/** A class and its place among those that were held. */
type Held = { readonly row: ClassRow; readonly at: number };
type Holdings = {
  readonly programme: Pick<Programme, 'unitPrefixes' | 'dayHours'>;
  readonly month: string;
  readonly projects: readonly (Titled & Pick<ProjectRow, 'year'>)[];
  readonly classes: readonly ClassRow[];
  readonly funding: readonly FundingRow[];
};

/** At most this many are listed; the counts cover all. */
export const mostListed = 200;

const daysOf = ({ start, end }: ClassRow): string => `${start}/${end}`;
/** In the same days, wherever. */
const coincide = (a: ClassRow, b: ClassRow): boolean => a.start <= b.end && b.start <= a.end;
const isOnline = ({ hours, onlineHours }: ClassRow): boolean =>
  onlineHours !== undefined && onlineHours === hours;

export const watchForSuspicions = ({ programme, month, projects, classes, funding }: Holdings): Watch => {
  const counts: Record<SuspicionKind, number> = {
    overlap: 0,
    'hours-a-day': 0,
    'class-hours': 0,
    certificate: 0,
    'class-again': 0,
    'similar-titles': 0,
    spending: 0,
  };
  const limits = dayHoursOf(programme, month);
  const list: Suspicion[] = [];
  let uncompared = 0;
  const report = (kind: SuspicionKind, make: () => Omit<Suspicion, 'kind'>): void => {
    if (++counts[kind] <= mostListed) list.push({ kind, ...make() });
  };

  // From January to the month of the report, as the walk takes enrolments.
  const isWatched = (row: { readonly month: string }): boolean =>
    row.month.startsWith(yearOf(month)) && row.month <= month;
  const held = new Map<string, Held>();
  const places: string[] = [];
  for (const row of [...classes].filter(isWatched).sort((a, b) => (a.month < b.month ? -1 : 1))) {
    const earlier = held.get(row.code)?.row;
    // A class that goes on has another last day; the same days in two months are the same class twice.
    if (earlier && earlier.month !== row.month && daysOf(earlier) === daysOf(row))
      report('class-again', () => ({
        units: [row.unit],
        codes: [row.code],
        about: [earlier.month, row.month],
      }));
    held.set(row.code, { row, at: places.push(row.code) - 1 });
  }
  // What a programme lets through with a question (notice 43).
  for (const { row } of held.values()) {
    const span = daysCovered(daysOf(row)) ?? 0;
    const online = row.onlineHours ?? 0;
    if (row.hours <= span * limits.most && online <= span * limits.mostOnline) continue;
    report('class-hours', () => ({
      units: [row.unit],
      codes: [row.code],
      about: [daysOf(row), String(row.hours), ...(online ? [`${online}`] : [])],
    }));
  }
  const year = projects.filter((project) => project.year === yearOf(month));
  for (const { a, b } of similarTitles(year, programme.unitPrefixes))
    report('similar-titles', () => ({
      units: [a.unit, b.unit],
      codes: [a.code, b.code],
      about: [a.title, b.title],
    }));

  // Both sums are over all months; of a project that nobody told of in the year the year before has asked.
  const toldOf = new Set([...classes, ...funding].filter(isWatched).map(({ project }) => project));
  const bridges = differing(bridgesAt(classes, funding.flatMap(movementsOf), month));
  for (const { project, class: code, units, told, lines } of bridges)
    if (toldOf.has(project))
      report('spending', () => ({
        units,
        codes: [code ?? project],
        about: [printNumber(yuan(told), 'money'), printNumber(yuan(lines), 'money')],
      }));

  const holders = certificateHolders();
  let known: Held | undefined;
  const attended: ClassRow[] = [];
  /** Beside them the rows that say so. */
  const rows: EnrolmentRow[] = [];
  let isTold = false;
  /** Classes in the same days of which one is online: may be, as far as the days hold the hours of all. */
  const weigh = (mask: string | undefined): void => {
    const own = attended.map(({ start, end }, i): Attended => {
      const { hours, onlineHours = 0 } = rows[i] as EnrolmentRow;
      return { start, end, hours, onlineHours };
    });
    const over = overloadOf(own, limits);
    if (!over) return;
    isTold = true;
    const within = over.within.map((i) => attended[i] as ClassRow);
    report('hours-a-day', () => ({
      units: [...new Set(within.map(({ unit }) => unit))],
      codes: within.map(({ code }) => code),
      ...(mask !== undefined && { mask }),
      about: [`${over.from}/${over.to}`, `${over.hours} > ${over.days} × ${over.most}`],
    }));
  };
  /** A class that the person had not been in before. */
  const attend = (now: ClassRow, row: EnrolmentRow): void => {
    const { mask } = row;
    let isBesideOnline = false;
    for (const other of attended) {
      if (!coincide(other, now)) continue;
      if (isOnline(other) || isOnline(now)) {
        isBesideOnline = true;
        continue;
      }
      report('overlap', () => ({
        units: [...new Set([other.unit, now.unit])],
        codes: [other.code, now.code],
        ...(mask !== undefined && { mask }),
        about: [daysOf(other), daysOf(now)],
      }));
      break;
    }
    attended.push(now);
    rows.push(row);
    if (isBesideOnline && !isTold) weigh(mask);
  };
  const step: Attend = (row, isNewPerson, isNewClass) => {
    if (isNewPerson) {
      attended.length = 0;
      rows.length = 0;
      isTold = false;
    }
    if (isNewClass) {
      known = held.get(row.class);
      if (known) attend(known.row, row);
    }
    if (row.certificate === undefined) return;
    if (isMasked(row.certificate)) {
      uncompared++;
      return;
    }
    const earlier = holders.note(row.certificate, row.person, known?.at ?? -1);
    if (earlier === undefined) return;
    const { certificate } = row;
    const first = places[earlier];
    report('certificate', () => ({
      units: [row.unit],
      codes: [...(first === undefined ? [] : [first]), row.class],
      ...(row.mask !== undefined && { mask: row.mask }),
      about: [quote(certificate)],
    }));
  };
  return {
    step,
    suspicions: () => ({ counts: { ...counts }, ...(uncompared && { uncompared }), list: [...list] }),
  };
};
