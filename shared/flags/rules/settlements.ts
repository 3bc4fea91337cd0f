/** What a class cost against its settlement: money spent afterwards, and people settled who were not trained (notice 61, 77, 81). */
import { printYuan } from '../../form/kinds/money.ts';
import { netSpent, sumOf } from '../../money/account.ts';
import type { Movement } from '../../money/movements.ts';
import { rowsOf, settledIn } from '../../money/registered.ts';
import { lastDayOf } from '../../programme/months.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, type View } from '../world.ts';
import { heldIn } from './classes-held.ts';

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
