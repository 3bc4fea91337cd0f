/** Promised, applied for and granted; then month by month, to the settlements and the end of the year. */
import type { Form } from '../../../shared/form/define-form.ts';
import { clerkOf, sheetOf } from '../bureau-desk.ts';
import { rowOf } from '../cast.ts';
import { equal, must } from '../steps.ts';
import type { Cells, MoneyDesk, Steps } from './money-desk.ts';

export const applyForMoney = async (
  { system, approveAll, fileRegisters }: MoneyDesk,
  { step }: Steps,
): Promise<void> => {
  await step('配套承诺、申请、批复 · promised, applied for, approved', async () => {
    await fileRegisters('2015', 'matching', 'fiscal-application');
    equal(await approveAll(), ['approved', 'approved', 'approved'], 'applications reviewed');
    await system.setClock('2015-03-25T09:00:00+08:00');
    await fileRegisters('2015', 'fiscal-result');
    return '申请 350,000 元，批复 330,000 元';
  });
};

export const fileMonths = async (
  { submit, file, registersOf, months, fileMonth }: MoneyDesk,
  { step }: Steps,
): Promise<void> => {
  await step('逐月填报经费，收到转拨与转拨相符 · money month by month', async () => {
    for (const month of months.filter((each) => each < '2015-10')) await fileMonth(month);
    return months.filter((each) => each < '2015-10').join(' ');
  });

  await step('结算与各月之和相符才收 · a settlement is the sum of its months', async () => {
    const [row] = registersOf('settlement').find(({ unit }) => unit === 'jd1')?.rows ?? [];
    const { form } = registersOf('settlement')[0] as { form: Form };
    const wrong = sheetOf(form, [rowOf(form.columns, { ...row, settled: 51_200.01 } as Cells)]);
    const refused = await submit(clerkOf('jd1'), 'jd1', '2015', 0, wrong).then(
      () => '',
      (error: unknown) => String(error),
    );
    must(refused.includes('51,200.00'), `a fen too much is refused with the sum, found ${refused}`);
    await file(clerkOf('jd1'), 'jd1', '2015', form, [row as Cells]);
    return '51,200.00 元';
  });
};

export const endYear = async (
  { approveAll, file, registersOf, fileRegisters, months, fileMonth }: MoneyDesk,
  { step }: Steps,
): Promise<void> => {
  await step('年末：其余月份、指标、结算、结余处置 · the rest of the year', async () => {
    for (const month of months.filter((each) => each >= '2015-10' && each < '2016')) {
      await fileMonth(month);
      if (month === '2015-11') await fileRegisters('2015', 'appropriation');
      if (month !== '2015-10') continue;
      for (const { email, unit, form, rows } of registersOf('settlement').filter(
        (each) => each.unit !== 'jd1',
      ))
        await file(email, unit, '2015', form, rows);
      // What is reviewed by the end of a month counts in its report.
      await approveAll();
    }
    await fileRegisters('2015', 'performance', 'year-end-balance');
    await approveAll();
    return '结余 31,999.75 元';
  });
};
