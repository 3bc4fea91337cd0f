import { printYuan } from '../../form/kinds/money.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { addDays } from '../../programme/days.ts';
import { lastDayOf } from '../../programme/months.ts';
import { projectOfClass } from '../../tables/codes.ts';
import { type Found, raise } from '../flag.ts';
import { documentsOf, groupsBy, type View } from '../world.ts';
import { lastPlanned } from './planned-days.ts';

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
