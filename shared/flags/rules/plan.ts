/** Money and the annual plan: who is paid, for what, of which level, and whether the class was held (notice 78, 80, 84, 85). */

import { nameFinder } from '../../directory/unit-named.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { fiscalLevels } from '../../forms/choices.ts';
import { type Bilingual, fill, same } from '../../ground/bilingual.ts';
import { findUnit, type UnitKind } from '../../ground/define-city.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { addDays } from '../../programme/days.ts';
import { lastDayOf } from '../../programme/months.ts';
import { projectOfClass } from '../../tables/codes.ts';
import { flagWords } from '../../words/flags.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, groupsBy, lineName, type Planned, unitName, type View } from '../world.ts';

const dayOf = (text: string): string => (text.length === 7 ? lastDayOf(text) : text);
/** ISO date, of a month its last day; undefined where the plan has no such project. */
export const firstPlanned = (project: Planned | undefined): string | undefined =>
  project?.when === undefined ? undefined : dayOf(project.when.split('/')[0] as string);
const lastPlanned = ({ when }: Planned): string | undefined =>
  when === undefined ? undefined : dayOf(when.split('/').slice(-1)[0] as string);

/** A unit that reports and is handed money is the host, or the unit whose project it is. */
export const offPlanPayee = (view: View): Found => {
  const { movements, projects, programme } = view;
  const unitsNamed = nameFinder(programme.units, programme.unitPrefixes);
  const planned = new Map(projects.map((project) => [project.code, project]));
  const groups = groupsBy(
    movements.filter(({ state, project }) => state === 'passed' && planned.has(project)),
    ({ unit, peer, project, source, level }) => [unit, peer, project, source, level ?? ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { unit, project, source, level, peer = '' } = group[0] as Movement;
    const { host = '', unit: owner } = planned.get(project) as Planned;
    const heir = findUnit(programme, peer)?.successor;
    const hosts = unitsNamed(host).map(({ code }) => code);
    if (peer === owner || hosts.includes(peer) || (heir !== undefined && hosts.includes(heir))) return [];
    // A host that does not report may have been paid through one that does; only another reporting unit is asked about.
    if (hosts.length === 0) return [];
    const fen = sumOf(group, (each) => each.fen);
    return [
      raise('off-plan-payee', {
        unit,
        of: [peer, project, source, level],
        figure: fen,
        rows: documentsOf(group),
        since: lastDayOf((group[0] as Movement).month),
        about: {
          project,
          account: accountName({ source, level }, view),
          fen: printYuan(fen),
          peer: unitName(view, peer),
          host: same(host),
        },
      }),
    ];
  });
  return { kind: 'off-plan-payee', subjects: groups.length, flags };
};

/** notice 85: neither construction nor the running of a base is paid from it; and nothing that no plan has. */
const forbidden: readonly string[] = ['construction', 'running'];

export const offPlanUse = (view: View): Found => {
  const { movements, projects, classes } = view;
  // A class outside the plan is its own project, and has its reason in its return.
  const known = new Set([...projects, ...classes].map(({ code }) => code));
  const groups = groupsBy(
    movements.filter((each) => netSpent(each) !== 0),
    ({ unit, project, line }) => [unit, project, forbidden.includes(line) ? line : ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { unit, project, line } = group[0] as Movement;
    const uses: Bilingual[] = [
      ...(forbidden.includes(line) ? [fill(flagWords.construction, { line: lineName(line) })] : []),
      ...(known.has(project) ? [] : [flagWords.noProject]),
    ];
    const [use] = uses;
    const fen = sumOf(group, netSpent);
    if (!use || fen <= 0) return [];
    return [
      raise('off-plan-use', {
        unit,
        of: [project, ...(forbidden.includes(line) ? [line] : [])],
        figure: fen,
        rows: documentsOf(group),
        since: lastDayOf((group[0] as Movement).month),
        about: { project, fen: printYuan(fen), use },
      }),
    ];
  });
  return { kind: 'off-plan-use', subjects: groups.length, flags };
};

/** notice 78: the treasury of each level pays for the tasks of its level. */
const levelsOf: { readonly [kind in UnitKind]: readonly string[] } = {
  bureau: ['city'],
  'city-department': ['city'],
  district: ['district'],
  'district-department': ['district'],
  base: ['city'],
  association: [],
  enterprise: [],
};

export const level = (view: View): Found => {
  const { movements, projects, programme } = view;
  const planned = new Map(projects.map((project) => [project.code, project]));
  const groups = groupsBy(
    movements.filter(({ state, source }) => state === 'received' && source === 'government'),
    ({ unit, project, level: of }) => [unit, project, of ?? ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { unit, project, level: of = '' } = group[0] as Movement;
    const kind = findUnit(programme, unit)?.kind;
    // A higher class is paid by its level, and what the city adds is its own.
    const own = planned.get(project)?.level;
    if (!kind || of === own || levelsOf[kind].includes(of)) return [];
    const { zh, en } = fiscalLevels.find(({ code }) => code === of) ?? same(of);
    const fen = sumOf(group, (each) => each.fen);
    return [
      raise('level', {
        unit,
        of: [project, of],
        figure: fen,
        rows: documentsOf(group),
        since: lastDayOf((group[0] as Movement).month),
        about: { project, unit: unitName(view, unit), fen: printYuan(fen), level: { zh, en } },
      }),
    ];
  });
  return { kind: 'level', subjects: groups.length, flags };
};

/** Appropriated or spent, and the planned time has long passed without a class. */
export const paidNotHeld = (view: View): Found => {
  const { asOf, projects, classes, movements, registered, programme } = view;
  const { days } = programme.flagLimits.paidNotHeld;
  const held = new Set(classes.map(({ code }) => projectOfClass(code)));
  const paid = new Map(
    groupsBy(
      [...movements, ...registered.filter(({ month }) => lastDayOf(month) <= asOf)],
      ({ project }) => project,
    ).map((group) => [(group[0] as Movement).project, group]),
  );
  const due = projects.flatMap((project) => {
    const last = lastPlanned(project);
    return last !== undefined && addDays(last, days) <= asOf ? [{ project, last }] : [];
  });
  const flags = due.flatMap(({ project, last }) => {
    const group = paid.get(project.code) ?? [];
    const fen = Math.max(
      sumOf(group, netSpent),
      sumOf(group, ({ state, fen: each }) => (state === 'appropriated' ? each : 0)),
    );
    if (held.has(project.code) || fen <= 0) return [];
    return [
      raise('paid-not-held', {
        unit: project.unit,
        of: [project.code],
        figure: fen,
        rows: documentsOf(group),
        since: addDays(last, days),
        about: { project: project.code, fen: printYuan(fen), due: last, days },
      }),
    ];
  });
  return { kind: 'paid-not-held', subjects: due.length, flags };
};
