import { printYuan } from '../../form/kinds/money.ts';
import { sumOf, sumOfStates } from '../../money/account.ts';
import { rowsOf } from '../../money/registered.ts';
import { type Found, raise } from '../flag.ts';
import { accountName, documentsOf, groupsBy, type View } from '../world.ts';
import { sameMoney } from './same-money.ts';

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
