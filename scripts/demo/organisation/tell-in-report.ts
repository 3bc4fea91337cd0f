/** An expert is reused, a class counts for its base, and the report tells of all of it. */
import { classReturn } from '../../../shared/forms/class-return.ts';
import { equal } from '../steps.ts';
import { base, type RegisterDesk, type Steps } from './register-desk.ts';

export const tellInReport = async (
  { system, file, report, cellsOf }: RegisterDesk,
  { step }: Steps,
): Promise<void> => {
  await step(
    '专家被复用、办班计入基地、月报列出各项 · reused, held at the base, and told in the report',
    async () => {
      await system.setClock('2015-04-02T09:30:00+08:00');
      await file(classReturn, 'nyw', '2015-03', [
        {
          project: '2015B-NYW-001',
          run: 1,
          start: '2015-03-02',
          end: '2015-03-13',
          days: 10,
          hours: 80,
          persons: 50,
          passed: 48,
          host: base,
          hostKind: '继续教育基地',
          contents: '更新专业知识，掌握先进技术',
          methods: '专家面授、案例分析',
          cost: 80_000,
          experts: 'ZK-HYJ-001',
        },
      ]);
      await system.setClock('2015-04-09T02:30:00+08:00');
      await system.runSchedule('compile-month', { month: '2015-03' });
      const told = await report();
      equal(cellsOf(told, 'uses')[0], ['专家师资', 1, 1, 1], 'an expert of another unit was used once');
      const [card] = cellsOf(told, 'base-cards');
      equal(card?.slice(0, 5), [base, '市级', 1, 50, 96], 'the scorecard of the base');
      equal(
        cellsOf(told, 'recommendations-ranked').map((cells) => [cells[2], cells[3], cells[5] !== '']),
        [
          [1, 1, false],
          [3, 2, true],
          [null, null, false],
        ].map((cells, i) => (i === 2 ? [2, null, false] : cells)),
        'one line is overruled, with its reason',
      );
      equal(
        cellsOf(told, 'major-projects')[0]?.slice(4),
        [1, 50, 1, 50, 3840],
        'the training of a major project',
      );
      equal(cellsOf(told, 'practices-adopted')[0]?.[2], 1, 'one unit adopted the practice');
      equal(
        cellsOf(told, 'milestones').filter((cells) => String(cells[4]).startsWith('逾期')).length,
        3,
        'two tasks of 2013 and the one of March are overdue',
      );
      equal(
        cellsOf(told, 'field-classes-elsewhere').map((cells) => [cells[1], cells[3]]),
        [['市海洋与渔业局', '市农业委员会']],
        'the owner of a field finds the class of another unit',
      );
      return `${told.sections.length} 节`;
    },
  );
};
