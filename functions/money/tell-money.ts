/** Money by unit, source and level, as the returns and registers in force say it; of one unit with the cells that each sum is of. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { wholeLine } from '../../shared/forms/columns/budget-lines.ts';
import { fiscalLevels } from '../../shared/forms/columns/choices.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { type Actor, may } from '../../shared/ground/access.ts';
import { nameOfOption, nameOfUnit, type Unit } from '../../shared/ground/define-city.ts';
import { periodName, yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type Movement, movementsOf } from '../../shared/money/movements.ts';
import { moneyByUnit, type UnitMoney } from '../../shared/money/overview.ts';
import { registeredMovements, registersOfMoney } from '../../shared/money/registered.ts';
import { type Settled, settledIn } from '../../shared/money/settled.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import { yearsUpTo } from '../../shared/programme/months.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { nameOfDocument } from '../../shared/submission/document-name.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { readEntries } from '../registers/read-entries.ts';
import { placeCells } from './place-cells.ts';

export type MoneyServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive' | 'funding'>;

/** Money of one's own unit, or of everybody, is seen whole; of the units below a district its own budget alone (notice 92). */
const sees = (actor: Actor, unit: Unit, { level }: Pick<UnitMoney, 'level'>): boolean => {
  const but = { ...actor, roles: actor.roles.filter((role) => role !== 'endorser') };
  return (
    may(but, 'read', unit, fundingReturn) || (level === 'district' && may(actor, 'read', unit, fundingReturn))
  );
};

type Cell = Omit<Movement, 'state' | 'unit' | 'source' | 'level'> & {
  readonly state: Movement['state'] | 'settled';
};
/** Without what its line says already. */
const toCell = ({ unit: _unit, source: _source, level: _level, ...cell }: Movement): Cell => cell;
const settledCell = ({ project, class: held, on, fen, document, row }: Settled): Cell => ({
  state: 'settled',
  project,
  class: held,
  line: wholeLine.code,
  month: on.slice(0, 7),
  fen,
  document,
  row,
});

type Asked = { readonly month: string; readonly unit: string | undefined };

/**
 * As far as the actor may see it.
 * @param unit its money alone, with its cells; else everybody's without
 * @throws Problem wrong-period, month-ahead
 */
export const tellMoney = async (
  actor: Actor,
  { month, unit: asked }: Asked,
  services: MoneyServices,
  now: Date,
): Promise<BodyOf<'readMoney'>> => {
  const { programme, funding, submissions } = services;
  refuseOtherPeriod(programme, { period: 'month' }, month);
  const latest = todayOf(programme, now).slice(0, 7);
  if (month > latest)
    throw new Problem('month-ahead', { month: periodName(month), latest: periodName(latest) });
  const aside = new Set((await submissions.setAside()).map(documentPath));
  const years = yearsUpTo(programme, month);
  const kept = await inLanes(years, async (year) => {
    const rows = [];
    for await (const page of funding.untilMonth(year === yearOf(month) ? month : `${year}-12`))
      for (const { document, row } of page) if (!aside.has(document)) rows.push(row);
    return rows;
  });
  const registers = await inLanes(registersOfMoney, async (id) => {
    const form = findForm(programme, id);
    // As the returns: of the years of this programme.
    const entries = (await readEntries(form, yearOf(month), services)).filter(({ period }) =>
      years.includes(yearOf(period)),
    );
    return { form, rows: entries.map(({ row }) => row), codes: entries.map(({ code }) => code) };
  });
  const units = new Map(programme.units.map((unit) => [unit.code, unit] as const));
  const movements = [...kept.flat().flatMap(movementsOf), ...registeredMovements(registers)];
  const rows = moneyByUnit(movements, settledIn(registers), month).filter((row) => {
    const unit = units.get(row.unit);
    return unit !== undefined && (asked ?? unit.code) === unit.code && sees(actor, unit, row);
  });
  const cellsOf = ({ movements: moved, settlements }: UnitMoney): readonly Cell[] => [
    ...moved.map(toCell),
    ...settlements.map(settledCell),
  ];
  const placeOf = await placeCells(asked === undefined ? [] : rows.flatMap(cellsOf), services);
  const tell = (cell: Cell) => ({
    ...cell,
    place: placeOf(cell),
    documentName: nameOfDocument(programme, cell.document),
    ...(cell.peer !== undefined && { peerName: nameOfUnit(programme, cell.peer) }),
  });
  return {
    month,
    at: localTime(programme, now.toISOString()),
    rows: rows.map(({ level, movements: moved, settlements, ...row }) => ({
      ...row,
      ...(asked !== undefined && {
        movements: cellsOf({ ...row, movements: moved, settlements }).map(tell),
      }),
      unitName: nameOfUnit(programme, row.unit),
      sourceName: nameOfOption(programme.fundingSources, row.source),
      ...(level !== undefined && { level, levelName: nameOfOption(fiscalLevels, level) }),
    })),
  };
};
