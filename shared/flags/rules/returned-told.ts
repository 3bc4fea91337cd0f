import { printYuan } from '../../form/kinds/money.ts';
import { compareReturns, findingAbout, findingSince } from '../../forms/rules/returned-money.ts';
import { listNames, same } from '../../ground/bilingual.ts';
import { rowsOf } from '../../money/registered.ts';
import { type Found, raise } from '../flag.ts';
import { documentsOf, type View } from '../world.ts';

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
