import type { Reference, Row, SheetRule } from '../../form/define-form.ts';
import { listNames, same } from '../../ground/bilingual.ts';
import { dayHoursOf } from '../../ground/define-city.ts';
import { overlap } from './classes-overlap.ts';
import { type Attended, overloadOf } from './day-load.ts';
import { rowsOfSeveral } from './rows-of-several.ts';

/** A class of a person in the sheet. */
type Known = { readonly row: number; readonly held: Reference; readonly attended: Attended };

export const traineeHoursADay: SheetRule = {
  // notice 43: whoever is in several classes learns no more in a day than in one
  code: 'hours-a-day',
  severity: 'warning',
  message: {
    zh: '同一人（第 {rows} 行）{from} 至 {to} 共 {hours} 学时，平均每天超过 {most} 学时。',
    en: 'The same person (rows {rows}) has {hours} hours from {from} to {to}, more than {most} a day.',
  },
  fix: {
    zh: '请核实各期学时和培训班日期，含在线学时。',
    en: 'Please check the hours and the dates of the classes, online hours included.',
  },
  broken: (rows, { find, rowNumber, programme, period }) => {
    const limits = dayHoursOf(programme, period);
    const byPerson = new Map<unknown, Known[]>();
    for (const row of rowsOfSeveral(rows)) {
      const { citizenNumber, class: code, hours, onlineHours } = rows[row] as Row;
      const held = find('class', code);
      const { start, end } = held?.facts ?? {};
      if (!held || typeof start !== 'string' || typeof end !== 'string') continue;
      const own = byPerson.get(citizenNumber) ?? [];
      byPerson.set(citizenNumber, own);
      if (own.some((other) => other.held.code === held.code)) continue;
      const attended = {
        start,
        end,
        hours: Number(hours ?? 0),
        onlineHours: Number(onlineHours ?? 0),
      };
      own.push({ row, held, attended });
    }
    return [...byPerson.values()].flatMap((own) => {
      if (own.length < 2) return [];
      const over = overloadOf(
        own.map(({ attended }) => attended),
        limits,
      );
      if (!over) return [];
      const within = over.within.map((i) => own[i] as Known);
      // Two classes taught at the same time are told by traineeClassesAtOnce.
      if (within.some(({ held }) => within.some((other) => overlap(other.held, held)))) return [];
      const named = within.map(({ row }) => rowNumber(row));
      const last = within[within.length - 1] as Known;
      const { from, to, hours, most } = over;
      return [
        {
          row: last.row,
          column: 'hours',
          params: { rows: listNames(named.map((each) => same(String(each)))), from, to, hours, most },
        },
      ];
    });
  },
};
