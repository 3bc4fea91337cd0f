/** People settled, and people who were trained. */
import { rowsOf } from '../../money/registered.ts';
import { type Found, raise } from '../flag.ts';
import type { View } from '../world.ts';
import { heldIn } from './classes-held.ts';

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
