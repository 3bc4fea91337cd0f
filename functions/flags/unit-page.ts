/**
 * 单位画像: what there is to say of a unit in a year, on one page: its plan, people, hours, money, timeliness, flags and findings.
 * Figures stand beside each other and no score is made of them: the notice gives no weights.
 */
import { classQuality } from '../../shared/flags/class-quality.ts';
import { classesOf } from '../../shared/flags/flag.ts';
import { seesFinding } from '../../shared/flags/sees-finding.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import { balancesAt, carriedInto, netSpent, sumOf, sumOfStates } from '../../shared/money/account.ts';
import { movementsOf } from '../../shared/money/movements.ts';
import { daysBetween } from '../../shared/programme/days.ts';
import { lastDayOf, yearsUpTo } from '../../shared/programme/months.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { classStatements } from '../../shared/statistics/statements.ts';
import type { LedgerRow } from '../../shared/tables/rows.ts';
import { unitPageWords as words } from '../../shared/words/unit-page.ts';
import type { Services } from '../common/services.ts';
import { countDocuments, overviewOf } from '../completeness/completeness.ts';
import { readEntries } from '../registers/read-entries.ts';
import type { KeptRow } from '../services/kept-rows.ts';
import { type FlagServices, readJudged } from './tell-flags.ts';

export type UnitPageServices = FlagServices & Pick<Services, 'plans' | 'funding'>;

type Line = {
  readonly title: Bilingual;
  readonly value: number;
  readonly format: 'count' | 'money';
  readonly note?: Bilingual;
};

const rowsOf = async <R extends LedgerRow & { readonly unit: string }>(
  stream: AsyncIterable<readonly KeptRow<R>[]>,
  unit: string,
): Promise<readonly R[]> => {
  const rows: R[] = [];
  for await (const page of stream) rows.push(...page.flatMap(({ row }) => (row.unit === unit ? [row] : [])));
  return rows;
};

export const unitPage = async (
  actor: Actor,
  unit: Unit,
  year: string,
  services: UnitPageServices,
  now: Date,
) => {
  const { plans, funding, programme, city } = services;
  const today = todayOf(programme, now);
  const month = `${year}-12`;
  const entriesOf = async (id: string) => {
    const form = city.forms.find((each) => each.id === id);
    return form ? readEntries(form, year, services) : [];
  };
  const [projects, classes, money, overview, judged, findings, surveys, checks] = await Promise.all([
    rowsOf(plans.projects(year), unit.code),
    rowsOf(plans.classes(year), unit.code),
    Promise.all(
      yearsUpTo(programme, month).map((each) => rowsOf(funding.untilMonth(`${each}-12`), unit.code)),
    ),
    overviewOf(year, [unit], services, now),
    readJudged(actor, services, now),
    entriesOf('inspection-finding'),
    entriesOf('satisfaction'),
    entriesOf('phone-check'),
  ]);
  const movements = money.flat().flatMap(movementsOf);
  const ofYear = movements.filter((each) => each.month.startsWith(year));
  // A class that goes on is told of in several months: people once, what it adds each time.
  const statements = classStatements(classes);
  const held = [...new Map(classes.map((each) => [each.code, each])).values()];
  const counts = countDocuments(overview.documents);
  const flags = (judged?.judged ?? []).filter(({ flag }) => flag.unit === unit.code);
  const count = (title: Bilingual, value: number): Line => ({ title, value, format: 'count' });
  const yuan = (title: Bilingual, fen: number): Line => ({ title, value: fen / 100, format: 'money' });
  const asOf = judged?.night.asOf ?? lastDayOf(month);
  const seenAt = fill(words.flagsAt, { asOf });
  const lines: readonly Line[] = [
    { ...count(words.projects, projects.length), note: words.asApproved },
    count(
      words.personsPlanned,
      sumOf(projects, ({ persons }) => persons),
    ),
    yuan(
      words.budget,
      sumOf(projects, ({ budget }) => budget),
    ),
    count(words.classes, held.length),
    count(
      words.persons,
      sumOf(statements, ({ persons }) => persons),
    ),
    count(
      words.personsPassed,
      sumOf(held, ({ passed = 0 }) => passed),
    ),
    count(
      words.hours,
      sumOf(held, ({ hours, persons }) => hours * persons),
    ),
    // In the order of the law of money: what came in is what went out and what is left.
    yuan(
      words.carried,
      sumOf(carriedInto(movements, year), ({ fen }) => fen),
    ),
    yuan(words.received, sumOfStates(ofYear, 'received')),
    yuan(words.handed, sumOfStates(ofYear, 'handed')),
    yuan(words.passed, sumOfStates(ofYear, 'passed')),
    yuan(words.spent, sumOf(ofYear, netSpent)),
    yuan(words.returned, sumOfStates(ofYear, 'returned')),
    yuan(
      words.left,
      sumOf(balancesAt(movements, month), ({ fen }) => fen),
    ),
    count(words.owed, counts.due),
    count(words.onTime, counts.onTime),
    count(words.late, counts.late),
    count(words.pending, counts.pending),
    count(words.missing, counts.missing),
    // Flags are those of the night: of whatever year the page is.
    {
      ...count(words.flagsOpen, flags.filter(({ standing }) => standing.state === 'open').length),
      note: seenAt,
    },
    { ...count(words.flagsAll, flags.length), note: seenAt },
  ];
  const seen = findings.filter(
    (entry) => entry.row.unit === unit.code && seesFinding(actor, entry, programme),
  );
  const rowsIn = (entries: typeof findings) => entries.map(({ row }) => row);
  return {
    unit: unit.code,
    unitName: unit.name,
    year,
    today,
    lines: [...lines],
    classes: held.map(({ code, title = '', hours, persons, passed = 0 }) => ({
      code,
      title,
      hours,
      persons,
      passed,
      ...classQuality(code, rowsIn(surveys), rowsIn(checks)),
      flags: flags.filter(({ flag }) => classesOf(flag).includes(code)).length,
      findings: seen.filter(({ row }) => row.class === code).length,
    })),
    findings: seen.map(({ code, title, row }) => ({
      code,
      title,
      stage: String(row.stage),
      ...(row.judged !== undefined && { judged: String(row.judged) }),
      ...(typeof row.rectifyBy === 'string' && {
        rectifyBy: row.rectifyBy,
        daysOver: row.judged === 'done' ? 0 : Math.max(0, daysBetween(row.rectifyBy, today)),
      }),
    })),
    asOf,
  };
};
