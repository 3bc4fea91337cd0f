import type { RowRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { mostOfClass, normOf, sayNorm } from '../../ground/norms.ts';

/** What its return says that a class has cost, lines that no norm covers with it: asked about as the plan is. */
export const classCostRule: RowRule = {
  code: 'cost-above-norm',
  severity: 'warning',
  reads: ['start', 'persons', 'days', 'cost'],
  paints: 'cost',
  message: {
    zh: '经费支出 {cost} 元，合每人每天 {each} 元；参照{norm}每人每天 {fen} 元。',
    en: 'The cost of {cost} yuan is {each} a person a day; the {norm} is {fen}.',
  },
  fix: {
    zh: '请核实人数、天数和金额；情况属实的，请在备注中说明。',
    en: 'Check people, days and amount; if correct, explain under “Remarks”.',
  },
  broken: ({ start, persons, days, cost, remark }, { programme: { norms } }) => {
    const norm = normOf(norms.personDay, start as string);
    if (!norm || remark !== undefined) return undefined;
    const most = mostOfClass(norm, persons as number, days as number) * norms.timesPersonDay;
    return (cost as number) > most
      ? {
          cost: printYuan(cost as number),
          each: printYuan(Math.round((cost as number) / (persons as number) / (days as number))),
          norm: sayNorm(norm),
          fen: printYuan(norm.fen),
        }
      : undefined;
  },
};
