/** What a class cost: against the quota, against its return, against its settlement (notice 61, 62, 77, 81). */

import { foldText } from '../../form/fold-text.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { same } from '../../ground/bilingual.ts';
import { mostOfClass, normOf, sayNorm } from '../../ground/norms.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import { bridgesAt } from '../../money/bridge.ts';
import type { Movement } from '../../money/movements.ts';
import { rowsOf, settledIn } from '../../money/registered.ts';
import { lastDayOf } from '../../programme/reporting-calendar.ts';
import type { ClassRow } from '../../tables/rows.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, groupsBy, unitName, type View } from '../world.ts';

/** A class over all its months: its people and days are those that it told of last. */
const heldIn = ({ classes }: View): readonly ClassRow[] =>
  groupsBy(classes, ({ code }) => code).map(
    (group) => [...group].sort((a, b) => (a.month < b.month ? -1 : 1))[group.length - 1] as ClassRow,
  );

const spendingOf = ({ movements }: View): ReadonlyMap<string, readonly Movement[]> =>
  new Map(
    groupsBy(
      movements.filter((each) => each.class !== undefined && netSpent(each) !== 0),
      (each) => each.class as string,
    ).map((group) => [group[0]?.class as string, group]),
  );

const daysOf = ({ days, start, end }: ClassRow): number =>
  days ?? (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;

export const norm = (view: View): Found => {
  const { programme } = view;
  const spending = spendingOf(view);
  const compared = heldIn(view).flatMap((held) => {
    const quota = normOf(programme.norms.personDay, held.start);
    const group = spending.get(held.code);
    return quota && group ? [{ held, quota, group }] : [];
  });
  const flags = compared.flatMap(({ held, quota, group }) => {
    const { code, unit, persons } = held;
    const days = daysOf(held);
    const covered = group.filter(({ line }) => quota.covers.includes(line));
    const other = sumOf(covered, netSpent);
    const fen = other - mostOfClass(quota, persons, days);
    if (fen <= 0 || persons * days === 0) return [];
    return [
      raise('norm', {
        unit,
        of: [code],
        figure: fen,
        rows: [code, ...documentsOf(covered)],
        since: lastDayOf(held.month),
        about: {
          class: code,
          other: printYuan(other),
          persons,
          days,
          each: printYuan(Math.round(other / (persons * days))),
          basis: sayNorm(quota),
          quota: printYuan(quota.fen),
          fen: printYuan(fen),
        },
      }),
    ];
  });
  return { kind: 'norm', subjects: compared.length, flags };
};

/** Only where the quota of a person and day leaves teaching out: else it is in there. */
export const lecture = (view: View): Found => {
  const { programme } = view;
  const spending = spendingOf(view);
  const compared = heldIn(view).flatMap((held) => {
    const quota = programme.flagLimits.lectureHour.filter(({ from }) => from <= held.start).slice(-1)[0];
    const isInside = normOf(programme.norms.personDay, held.start)?.covers.includes('teaching');
    const group = spending.get(held.code)?.filter(({ line }) => line === 'teaching') ?? [];
    const hours = held.hours - (held.onlineHours ?? 0);
    return quota && !isInside && group.length && hours > 0 ? [{ held, quota, group, hours }] : [];
  });
  const flags = compared.flatMap(({ held, quota, group, hours }) => {
    const other = sumOf(group, netSpent);
    const fen = other - quota.fen * hours;
    if (fen <= 0) return [];
    return [
      raise('lecture', {
        unit: held.unit,
        of: [held.code],
        figure: fen,
        rows: [held.code, ...documentsOf(group)],
        since: lastDayOf(held.month),
        about: {
          class: held.code,
          other: printYuan(other),
          hours,
          each: printYuan(Math.round(other / hours)),
          basis: same(quota.source),
          quota: printYuan(quota.fen),
          fen: printYuan(fen),
        },
      }),
    ];
  });
  return { kind: 'lecture', subjects: compared.length, flags };
};

/** What the two returns say a class has cost; of a project where its money names no class. */
export const bridge = (view: View): Found => {
  const { classes, movements, asOf, projects } = view;
  const month = asOf.slice(0, 7);
  const bridges = bridgesAt(classes, movements, month);
  const ownerOf = new Map([...projects, ...classes].map(({ code, unit }) => [code, unit]));
  const flags = bridges
    .filter(({ told, lines }) => told !== lines)
    .map(({ project, class: code, units, told, lines }) => {
      const told_of = classes.filter((held) => (code ? held.code === code : held.project === project));
      const spent = movements.filter(
        (each) => each.project === project && (!code || each.class === code) && netSpent(each) !== 0,
      );
      return raise('bridge', {
        unit: ownerOf.get(code ?? project) ?? (units[0] as string),
        of: [code ?? project],
        figure: lines - told,
        rows: [...told_of.map((held) => held.code), ...documentsOf(spent)],
        since: lastDayOf(
          [...told_of.map((held) => held.month), ...spent.map((each) => each.month)].sort().pop() as string,
        ),
        about: {
          class: code ?? project,
          other: printYuan(told),
          received: printYuan(lines),
          fen: printYuan(Math.abs(lines - told)),
        },
      });
    });
  return { kind: 'bridge', subjects: bridges.length, flags };
};

/** Spending in a month after the one in which the class was settled. */
export const afterSettlement = (view: View): Found => {
  const { asOf, registers, movements } = view;
  const settled = settledIn(registers).filter(({ on }) => on <= asOf);
  const owners = new Map(view.classes.map(({ code, unit }) => [code, unit]));
  const flags = settled.flatMap(({ class: code, source, level, on }) => {
    const after = movements.filter(
      (each) =>
        each.class === code &&
        each.source === source &&
        each.level === level &&
        netSpent(each) !== 0 &&
        each.month > on.slice(0, 7),
    );
    const fen = sumOf(after, netSpent);
    if (fen <= 0) return [];
    return [
      raise('after-settlement', {
        unit: owners.get(code) ?? (after[0] as Movement).unit,
        of: [code, source, level],
        figure: fen,
        rows: [code, ...documentsOf(after)],
        since: lastDayOf((after[0] as Movement).month),
        about: {
          class: code,
          account: accountName({ source, level }, view),
          due: on,
          fen: printYuan(fen),
        },
      }),
    ];
  });
  return { kind: 'after-settlement', subjects: settled.length, flags };
};

export const rosterMoney = (view: View): Found => {
  const { asOf, registers, programme } = view;
  const { staffShare, mostStaff } = programme.flagLimits.rosterMoney;
  const held = new Map(heldIn(view).map((row) => [row.code, row]));
  const compared = rowsOf(registers, 'settlement').flatMap(({ row, code, unit }) => {
    const known = held.get(String(row.class));
    return known && String(row.closedOn) <= asOf ? [{ row, code, unit, known }] : [];
  });
  const flags = compared.flatMap(({ row, code, known }) => {
    const staff = Math.min(mostStaff, Math.ceil(known.persons * staffShare));
    const count = Number(row.persons) - known.persons - staff;
    if (count <= 0) return [];
    return [
      raise('roster-money', {
        unit: known.unit,
        of: [known.code, String(row.source), row.fiscalLevel as string | undefined],
        figure: count,
        in: 'count',
        rows: [code, known.code],
        since: String(row.closedOn),
        about: { class: known.code, other: Number(row.persons), received: known.persons, staff, count },
      }),
    ];
  });
  return { kind: 'roster-money', subjects: compared.length, flags };
};

/** Hours on a platform are seen there alone: the number of its record is what an inspection looks up (notice 43, 63). */
export const onlineRecord = (view: View): Found => {
  const online = heldIn(view).filter(({ onlineHours = 0 }) => onlineHours > 0);
  const flags = online
    .filter(({ onlineRecord: record }) => record === undefined)
    .map(({ code, unit, month, onlineHours = 0 }) =>
      raise('online-record', {
        unit,
        of: [code],
        figure: onlineHours,
        in: 'count',
        rows: [code],
        since: lastDayOf(month),
        about: { class: code, hours: onlineHours },
      }),
    );
  return { kind: 'online-record', subjects: online.length, flags };
};

/** Title and days alike at two units, both with spending: a class that is paid for twice, or a joint one. */
export const doubled = (view: View): Found => {
  const spending = spendingOf(view);
  const titles = new Map(view.projects.map(({ code, title }) => [code, title]));
  const paid = heldIn(view).filter(({ code }) => spending.has(code));
  const groups = groupsBy(paid, (held) =>
    [foldText(held.title ?? titles.get(held.project) ?? held.code), held.start, held.end].join('#'),
  );
  const flags = groups.flatMap((group) =>
    group.flatMap((held) => {
      const other = group.find(({ unit }) => unit !== held.unit);
      if (!other) return [];
      const fen = sumOf(spending.get(held.code) as readonly Movement[], netSpent);
      return [
        raise('doubled', {
          unit: held.unit,
          of: [held.code, other.code],
          figure: fen,
          rows: [held.code, other.code],
          since: lastDayOf([held.month, other.month].sort()[1] as string),
          about: { class: held.code, other: same(other.code), peer: unitName(view, other.unit) },
        }),
      ];
    }),
  );
  return { kind: 'doubled', subjects: paid.length, flags };
};
