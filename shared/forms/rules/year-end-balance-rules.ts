/** What was left when the year ended, against the months, and what was decided to become of it. */
import type { RowRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { lacksLevel, levelOfGovernment } from '../columns/money-columns.ts';
import { moneyBefore } from './money-sums.ts';
import { planSide } from './other-side.ts';
import { neededOnce, withinWhole } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

export const yearEndBalanceRowRules: readonly RowRule[] = [
  ...['left', 'carried'].flatMap(lineInYuan),
  levelOfGovernment,
  ...(['carried', 'document'] as const).map((column) =>
    neededOnce(
      column,
      { column: 'disposal', is: (disposal) => disposal === 'carried' },
      {
        zh: '结转下年的，应填写结转金额和同意文件。',
        en: 'Carrying money over requires its amount and the document.',
      },
      { zh: '请补填；尚无文件的请选“待定”。', en: 'Enter both, or select “Not decided yet”.' },
    ),
  ),
  withinWhole(
    { column: 'carried', zh: '结转金额', en: 'The amount carried over' },
    { column: 'left', zh: '年末结余', en: 'what is left' },
    printYuan,
  ),
  {
    code: 'left-differs',
    severity: 'error',
    reads: ['project', 'source', 'left'],
    paints: 'left',
    message: {
      zh: '{side}该来源按各月填报结余 {left} 元，本表填 {stated} 元，未填写说明。',
      en: '{side}: by the months’ returns {left} yuan of this source are left, the sheet says {stated}; no explanation is given.',
    },
    fix: {
      zh: '请更正结余或经费执行情况表；有原因的，请填写说明。',
      en: 'Correct the amount or the funding returns, or explain.',
    },
    broken: (row, { find }) => {
      const side = find('project', row.project);
      const known = moneyBefore(side, row);
      const left = (known?.in ?? 0) - (known?.out ?? 0);
      return side && row.reason === undefined && !lacksLevel(row) && left !== row.left
        ? { side: planSide(side), left: printYuan(left), stated: printYuan(row.left as number) }
        : undefined;
    },
  },
];
