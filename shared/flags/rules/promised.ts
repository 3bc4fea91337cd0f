/** What one side says it gave or promised, and what the other received (notice 80, 93). */

import { printYuan } from '../../form/kinds/money.ts';
import { compareReturns, findingAbout, findingSince } from '../../forms/returned-money.ts';
import { listNames, same } from '../../ground/bilingual.ts';
import { sumOf, sumOfStates } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { rowsOf } from '../../money/registered.ts';
import { addDays } from '../../programme/days.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, groupsBy, unitName, type View } from '../world.ts';

const sameMoney =
  ({ project, source, level }: Pick<Movement, 'project' | 'source' | 'level'>) =>
  (each: Movement): boolean =>
    each.project === project && each.source === source && each.level === level;

/** Paid by the treasury itself it never comes in. */
const isDirect = 'direct';

export const notReceived = (view: View): Found => {
  const { asOf, registers, registered, movements, programme } = view;
  const { days } = programme.flagLimits.notReceived;
  const direct = new Set(
    rowsOf(registers, 'appropriation').flatMap(({ code, row }) => (row.payment === isDirect ? [code] : [])),
  );
  const given = registered.filter(
    ({ state, row, month }) => state === 'appropriated' && !direct.has(row) && lastDayOf(month) <= asOf,
  );
  const groups = groupsBy(given, ({ unit, project, level }) => `${unit}#${project}#${level ?? ''}`);
  const flags = groups.flatMap((group) => {
    const { unit, project, source, level } = group[0] as Movement;
    const due = group.filter(({ month }) => addDays(lastDayOf(month), days) <= asOf);
    const other = sumOf(due, ({ fen }) => fen);
    const theirs = movements.filter(sameMoney({ project, source, level }));
    const received = sumOfStates(theirs, 'received');
    if (other <= received) return [];
    return [
      raise('not-received', {
        unit,
        of: [project, level],
        figure: other - received,
        rows: [...due.map(({ row }) => row), ...documentsOf(theirs)],
        since: addDays(lastDayOf(due[due.length - 1]?.month as string), days),
        about: {
          project,
          account: accountName({ source, level }, view),
          days,
          other: printYuan(other),
          received: printYuan(received),
          fen: printYuan(other - received),
        },
      }),
    ];
  });
  return { kind: 'not-received', subjects: groups.length, flags };
};

/** Money between two units that report, told by both. */
export const passedHanded = (view: View): Found => {
  const { asOf, movements, programme } = view;
  const { days } = programme.flagLimits.passedHanded;
  const between = movements.filter(
    ({ state, month }) =>
      (state === 'passed' || state === 'handed') && addDays(lastDayOf(month), days) <= asOf,
  );
  const groups = groupsBy(between, ({ state, unit, peer, project, source, level }) =>
    [...(state === 'passed' ? [unit, peer] : [peer, unit]), project, source, level ?? ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { state, project, source, level, ...first } = group[0] as Movement;
    const [from, to] = (state === 'passed' ? [first.unit, first.peer] : [first.peer, first.unit]) as [
      string,
      string,
    ];
    const [other, received] = [sumOfStates(group, 'passed'), sumOfStates(group, 'handed')];
    if (other === received) return [];
    return [
      raise('passed-handed', {
        unit: from,
        of: [to, project, source, level],
        figure: other - received,
        rows: documentsOf(group),
        since: addDays(lastDayOf((group[group.length - 1] as Movement).month), days),
        about: {
          project,
          account: accountName({ source, level }, view),
          peer: unitName(view, to),
          other: printYuan(other),
          received: printYuan(received),
          fen: printYuan(Math.abs(other - received)),
        },
      }),
    ];
  });
  return { kind: 'passed-handed', subjects: groups.length, flags };
};

/** A promise that has come due (notice 93). */
export const matchingUnpaid = (view: View): Found => {
  const { asOf, registers, movements } = view;
  const promises = rowsOf(registers, 'matching')
    .map(({ row, code, unit }) => ({
      code,
      unit,
      project: String(row.project),
      source: String(row.source),
      level: row.fiscalLevel as string | undefined,
      fen: Number(row.amount),
      due: String(row.dueOn),
    }))
    .filter(({ due }) => due <= asOf);
  const groups = groupsBy(promises, ({ unit, project, source, level }) =>
    [unit, project, source, level ?? ''].join('#'),
  );
  const flags = groups.flatMap((group) => {
    const { unit, project, source, level } = group[0] as (typeof promises)[number];
    const other = sumOf(group, ({ fen }) => fen);
    const theirs = movements.filter(sameMoney({ project, source, level }));
    const received = sumOfStates(theirs, 'received');
    if (other <= received) return [];
    const due = group.map((each) => each.due).sort()[group.length - 1] as string;
    return [
      raise('matching-unpaid', {
        unit,
        of: [project, source, level],
        figure: other - received,
        rows: [...group.map(({ code }) => code), ...documentsOf(theirs)],
        since: due,
        about: {
          project,
          account: accountName({ source, level }, view),
          due,
          other: printYuan(other),
          received: printYuan(received),
          fen: printYuan(other - received),
        },
      }),
    ];
  });
  return { kind: 'matching-unpaid', subjects: groups.length, flags };
};

/** What findings were answered with, and what the money returns say (notice 89); of cases nobody is told here. */
export const returnedTold = (view: View): Found => {
  const { asOf, registers, movements } = view;
  const findings = new Map(
    ['inspection', 'inspection-finding'].flatMap((id) =>
      rowsOf(registers, id).map(({ code, row }) => [code, row] as const),
    ),
  );
  const told = rowsOf(registers, 'rectification').flatMap(({ code, unit, row }) => {
    const { inspection, returned, doneOn } = row;
    const on = String(doneOn ?? '');
    if (typeof returned !== 'number' || returned === 0 || on === '' || on > asOf) return [];
    const found = findings.get(String(inspection)) ?? {};
    const since = findingSince(String(inspection), found);
    return [
      { unit, about: findingAbout(found), since, fen: returned, on, code, answers: String(inspection) },
    ];
  });
  const flows = movements.filter(({ state }) => state === 'returned');
  const compared = compareReturns(told, flows);
  const flags = compared.flatMap(({ reports: group, returned, fen, ledger, since }) => {
    const [{ unit, about }] = group;
    if (fen <= ledger) return [];
    return [
      raise('returned', {
        unit,
        of: [about],
        figure: fen - ledger,
        rows: [...group.map(({ code }) => code), ...documentsOf(returned)],
        since: group.map(({ on }) => on).sort()[group.length - 1] as string,
        about: {
          code: listNames(group.map(({ answers }) => same(answers))),
          month: since,
          other: printYuan(fen),
          received: printYuan(ledger),
          fen: printYuan(fen - ledger),
        },
      }),
    ];
  });
  return { kind: 'returned', subjects: compared.length, flags };
};
