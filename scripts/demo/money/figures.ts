/** The reports of December and of the next March say what was worked out by hand. */
import { must } from '../steps.ts';
import type { MoneyDesk, Steps } from './money-desk.ts';

export const compareFigures = async (
  { system, csvOf, rowsOf }: MoneyDesk,
  { step }: Steps,
): Promise<void> => {
  await step('月报与手算一致，分文不差 · the figures are those worked out by hand', async () => {
    await system.setClock('2016-01-12T02:30:00+08:00');
    const lines = await csvOf('2015-12');
    const totals = rowsOf(lines, '合计');
    must(
      totals.some(
        (cells) =>
          String(cells) ===
          String([
            90_000, 350_000, 330_000, 330_000, 385_000, 317_860.75, 314_260.75, 35_139.5, 31_999.75, 82.6,
          ]),
      ),
      `by project: ${JSON.stringify(totals)}`,
    );
    must(
      totals.some(
        (cells) => String(cells) === String([385_000, 130_000, 130_000, 317_860.75, 35_139.5, 31_999.75]),
      ),
      `by unit: ${JSON.stringify(totals)}`,
    );
    // 204 people passed 10,560 hours, and a seventh of it no government paid.
    must(
      totals.some((cells) => String(cells) === String([4, 204, 10_560, 317_860.75, 30.1, 14.2])),
      `per passed person-hour: ${JSON.stringify(totals)}`,
    );
    must(
      lines.some((cells) => cells[0]?.includes('2015A-JD1-001-1') && cells.includes('456.67')),
      'the class above the norm is named',
    );
    return '到位 385,000＝支出 317,860.75＋退回 35,139.50＋结余 31,999.75';
  });
};

export const nextYear = async (
  { system, months, fileMonth, csvOf, rowsOf }: MoneyDesk,
  { step }: Steps,
): Promise<void> => {
  await step('次年收回、退回、用完结转 · next year nothing is left', async () => {
    for (const month of months.filter((each) => each >= '2016')) await fileMonth(month);
    await system.settle();
    await system.setClock('2016-04-12T02:30:00+08:00');
    const lines = await csvOf('2016-03');
    must(
      rowsOf(lines, '合计').some(
        (cells) => String(cells) === String([385_000, 130_000, 130_000, 338_260.5, 46_739.5, 0]),
      ),
      `by unit: ${JSON.stringify(rowsOf(lines, '合计'))}`,
    );
    return '结余 0';
  });
};
