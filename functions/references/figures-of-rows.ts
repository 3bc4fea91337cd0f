/**
 * Figures that come with rows of registers where rules of a form hold its own against them: of a unit's bases what the
 * returns say was held there (notice 37), of applications for higher seminars the rank that the rules give (65), and of
 * those for government money what the project is called. Read
 * from documents in force, so that nothing lags.
 */
import { nameFinder } from '../../shared/directory/unit-named.ts';
import type { Form, Reference, RegisterTarget } from '../../shared/form/define-form.ts';
import { baseReport } from '../../shared/forms/base-report.ts';
import { baseResult } from '../../shared/forms/base-result.ts';
import { higherClassResult } from '../../shared/forms/higher-class-result.ts';
import { satisfaction } from '../../shared/forms/satisfaction.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { planOfContent } from '../../shared/plan/compile-plan.ts';
import { recommend } from '../../shared/plan/recommend.ts';
import { monthsOf } from '../../shared/programme/days.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import { shortTitle } from '../../shared/registers/entries.ts';
import { type HeldAtBase, heldAtBases, hostsOf, type Rated } from '../../shared/statistics/held-at-bases.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import { planDocument } from '../plan/issued-plan.ts';
import { readEntries } from '../registers/read-entries.ts';
import type { ReferenceServices } from './unit-documents.ts';

type Asked = Pick<DocumentId, 'unit' | 'period'>;

export const withFigures = async (
  form: Form,
  target: RegisterTarget,
  asked: Asked,
  rows: readonly Reference[],
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  if (rows.length === 0) return rows;
  if (form.id === baseReport.id && target === 'base') return withHeld(asked, rows, services);
  if (form.id === higherClassResult.id && target === 'higher-class')
    return withRanks(yearOf(asked.period), rows, services);
  if (target === 'fiscal-application') return withProjects(rows, services);
  return rows;
};

const mostRows = 20_000;
const kept = keepRecent<readonly ClassRow[]>(mostRows, ({ length }) => length + 1);

/** Classes of a year of all units, as they are in force. */
const classesOf = async (year: string, services: ReferenceServices): Promise<readonly ClassRow[]> => {
  const programme = findProgrammeOf(services.city, year);
  const ledger = ledgerOf('class-return');
  if (!programme || !ledger) return [];
  const heads = await inLanes(monthsOf(year), (month) => services.submissions.inPeriod(month, ledger.form));
  const inForce = heads
    .flat()
    .flatMap(({ state: { inForce, aside }, ...id }) =>
      inForce && !inForce.nil && !aside ? [{ id, content: inForce.content }] : [],
    );
  const rows = await inLanes(inForce, ({ id, content }) =>
    kept(`${programme.id}/${documentPath(id)}/${content}`, async () => {
      const placed = placeRows(await services.archive.read(id, content), ledger, programme);
      return [...placed.values()].map(({ row }) => row as ClassRow);
    }),
  );
  return rows.flat();
};

/** Lines of the annual plans of these years as they were issued last. */
const linesOf = async (
  years: readonly string[],
  { city, submissions, archive }: ReferenceServices,
): Promise<readonly Pick<ProjectRow, 'code' | 'host' | 'title'>[]> => {
  const plans = await inLanes(years, async (year) => {
    const programme = findProgrammeOf(city, year);
    if (!programme) return [];
    const id = planDocument(programme, year);
    const { inForce } = await submissions.load(id);
    return inForce ? planOfContent(programme, await archive.read(id, inForce.content)).lines : [];
  });
  return plans.flat();
};

/** Applications for government money stand under a project's code, by which nobody in the finance bureau knows it. */
const withProjects = async (
  rows: readonly Reference[],
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  const years = [...new Set(rows.map(({ code }) => code.slice(2, 6)))];
  const titles = new Map((await linesOf(years, services)).map(({ code, title }) => [code, title]));
  return rows.map((row) => {
    const title = titles.get(row.title);
    return title ? { ...row, title: `${row.title} ${shortTitle(title)}` } : row;
  });
};

/** What bases held in a year, by name. */
const heldIn = async (year: string, services: ReferenceServices): Promise<(base: string) => HeldAtBase> => {
  const [classes, lines, answers] = await Promise.all([
    classesOf(year, services),
    linesOf([String(Number(year) - 1), year], services),
    readEntries(satisfaction, year, services),
  ]);
  return heldAtBases({
    units: services.city.units,
    unitPrefixes: services.city.unitPrefixes,
    classes,
    hostOf: hostsOf(lines),
    rated: answers.map(({ row }) => row as unknown as Rated),
  });
};

/** Those that are the unit's own: it is called as they are. */
const withHeld = async (
  { unit, period }: Asked,
  rows: readonly Reference[],
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  const find = nameFinder(services.city.units, services.city.unitPrefixes);
  const isOwn = ({ title }: Reference): boolean => find(title).some(({ code }) => code === unit);
  if (!rows.some(isOwn)) return rows;
  const held = await heldIn(yearOf(period), services);
  return rows.map((row) => {
    if (!isOwn(row)) return row;
    const { classes, persons, outside, passed, satisfaction: rated } = held(row.title);
    return {
      ...row,
      facts: {
        ...row.facts,
        heldClasses: classes,
        heldPersons: persons,
        heldOutside: outside,
        heldPassed: passed,
        ...(rated !== undefined && { heldSatisfaction: Math.round(rated) }),
      },
    };
  });
};

/** Applications of the year alone are ranked; those of others keep what was said of them. */
const withRanks = async (
  year: string,
  rows: readonly Reference[],
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  const isOfYear = ({ code }: Reference): boolean => code.slice(2, 6) === year;
  const [lines, held, results] = await Promise.all([
    linesOf([String(Number(year) - 1), year], services),
    heldIn(year, services),
    readEntries(baseResult, year, services),
  ]);
  const planned = new Set(lines.map(({ code }) => code));
  const ranked = recommend(
    rows.filter(isOfYear).map(({ code, facts }) => ({
      code,
      level: String(facts.level ?? ''),
      host: String(facts.host ?? ''),
      planned: planned.has(String(facts.project)),
    })),
    {
      demonstration: results
        .filter(({ row }) => row.result === 'accepted' && row.demonstration === true)
        .map(({ title }) => title),
      ratedOf: (host) => held(host).satisfaction,
    },
  );
  const places = new Map(ranked.map((each) => [each.code, each]));
  return rows.map((row) => {
    const place = places.get(row.code);
    return place ? { ...row, facts: { ...row.facts, proposed: place.rank, reasons: place.reasons } } : row;
  });
};
