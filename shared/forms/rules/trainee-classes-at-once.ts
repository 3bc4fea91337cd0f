/** Nobody sits in two classes at once. */
import type { Reference, Row, SheetRule } from '../../form/define-form.ts';
import type { Params } from '../../ground/bilingual.ts';
import { overlap } from './classes-overlap.ts';
import { classSide } from './other-side.ts';
import { rowsOfSeveral } from './rows-of-several.ts';

export const traineeClassesAtOnce: SheetRule = {
  // notice 43: hours must be true
  code: 'two-classes-at-once',
  severity: 'warning',
  message: {
    zh: '与第 {row} 行为同一人，{other}与{side}时间重叠。',
    en: 'Same person as row {row}; {other} and {side} overlap.',
  },
  fix: {
    zh: '请核实培训班；同一人不能同时参加两个面授班。',
    en: 'Please check the class; one person cannot attend two classes at the same time.',
  },
  broken: (rows, { find, rowNumber }) => {
    const earlierOf = new Map<unknown, number[]>();
    const found: { row: number; column: string; params: Params }[] = [];
    for (const row of rowsOfSeveral(rows)) {
      const { citizenNumber, class: code } = rows[row] as Row;
      const earlier = earlierOf.get(citizenNumber) ?? [];
      earlierOf.set(citizenNumber, earlier);
      const held = find('class', code);
      const met = held && earlier.find((before) => overlap(find('class', rows[before]?.class), held));
      earlier.push(row);
      if (held && met !== undefined)
        found.push({
          row,
          column: 'class',
          params: {
            row: rowNumber(met),
            other: classSide(find('class', rows[met]?.class) as Reference),
            side: classSide(held),
          },
        });
    }
    return found;
  },
};
