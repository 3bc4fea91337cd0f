/** How many people a roster has of a class, against how many its return says took part. */
import type { SheetRule } from '../../form/define-form.ts';
import type { Bilingual } from '../../ground/bilingual.ts';
import { classSide } from './other-side.ts';

export const traineeCountRule: SheetRule = {
  code: 'count-differs-from-class',
  severity: 'warning',
  message: {
    zh: '{side}：本表学员 {rows} 人，《培训班执行情况表》参训人数 {persons} 人。',
    en: '{side}: {rows} {rows|trainee|trainees} in this roster, {persons} in the class return.',
  },
  fix: {
    zh: '请核实有无漏填、多填；分月填报的可以报送。',
    en: 'Please check for missing or extra trainees; you may submit if the roster is spread over several months.',
  },
  broken: (rows, { references }) => {
    const counts = new Map<unknown, number>();
    const first = new Map<unknown, number>();
    rows.forEach(({ class: code }, i) => {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (!first.has(code)) first.set(code, i);
    });
    const differing: {
      row: number;
      column: string;
      params: { side: Bilingual; rows: number; persons: number };
    }[] = [];
    for (const held of references.class) {
      const { code, facts } = held;
      const count = counts.get(code);
      if (count !== undefined && facts.persons !== undefined && count !== facts.persons)
        differing.push({
          row: first.get(code) as number,
          column: 'class',
          params: { side: classSide(held), rows: count, persons: facts.persons as number },
        });
    }
    return differing;
  },
};
