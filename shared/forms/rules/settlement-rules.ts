/** A settlement against the class, the months that tell of its money, and the other rows. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { lacksLevel, levelOfGovernment } from '../columns/money-columns.ts';
import { papers } from '../columns/settlement-choices.ts';
import { moneyBefore } from './money-sums.ts';
import { classSide } from './other-side.ts';
import { hasHappened } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

export const settlementRowRules: readonly RowRule[] = [
  ...lineInYuan('settled'),
  levelOfGovernment,
  hasHappened({ column: 'closedOn', zh: '结算日期', en: 'The date of settlement' }),
  {
    code: 'settled-before-end',
    severity: 'error',
    reads: ['class', 'closedOn'],
    paints: 'closedOn',
    message: {
      zh: '{side}尚未结束，不能结算。',
      en: '{side} has not ended by then, so it cannot be settled.',
    },
    fix: { zh: '请核对培训班和结算日期。', en: 'Check the class and the date.' },
    broken: ({ class: code, closedOn }, { find }) => {
      const held = find('class', code);
      return held && typeof held.facts.end === 'string' && (closedOn as string) < held.facts.end
        ? { side: classSide(held) }
        : undefined;
    },
  },
  {
    // The months are where money is told; a settlement asserts their sum.
    code: 'settled-differs',
    severity: 'error',
    reads: ['class', 'source', 'settled'],
    paints: 'settled',
    message: {
      zh: '{side}该来源各月支出合计 {spent} 元，结算 {settled} 元，相差 {difference} 元，未填写差额原因。',
      en: '{side}: the months say {spent} yuan of this source, the settlement {settled}; no reason is given for the difference of {difference}.',
    },
    fix: {
      zh: '请更正结算金额或经费执行情况表；差额有原因的，请填写差额原因。',
      en: 'Correct the amount or the funding returns, or give the reason.',
    },
    broken: (row, { find }) => {
      const held = find('class', row.class);
      if (!held || row.reason !== undefined || lacksLevel(row)) return undefined;
      const known = moneyBefore(held, row);
      const spent = (known?.spent ?? 0) + (known?.spentByOthers ?? 0);
      const settled = row.settled as number;
      return settled === spent
        ? undefined
        : {
            side: classSide(held),
            spent: printYuan(spent),
            settled: printYuan(settled),
            difference: printYuan(Math.abs(settled - spent)),
          };
    },
  },
  {
    code: 'settled-late',
    severity: 'warning',
    reads: ['class', 'closedOn'],
    paints: 'closedOn',
    message: {
      zh: '{side}应于 {by} 前结算（结束后 10 个工作日）。',
      en: '{side} was to be settled by {by}, 10 working days after its end.',
    },
    fix: { zh: '可以报送；请在备注中说明原因。', en: 'You may submit; say why under “Remarks”.' },
    broken: ({ class: code, closedOn }, { find }) => {
      const held = find('class', code);
      const by = held?.facts.settleBy;
      return held && typeof by === 'string' && (closedOn as string) > by
        ? { side: classSide(held), by }
        : undefined;
    },
  },
  {
    code: 'papers-missing',
    severity: 'warning',
    reads: ['papers'],
    paints: 'papers',
    message: { zh: '结算材料缺少：{papers}。', en: 'Papers missing: {papers}.' },
    fix: {
      zh: '请补齐；确无的，请在备注中说明。',
      en: 'Complete them, or say under “Remarks” why there are none.',
    },
    broken: (row) => {
      const given = row.papers as readonly string[];
      const missing = papers.filter(({ code }) => given.indexOf(code) < 0);
      return missing.length
        ? {
            papers: {
              zh: missing.map(({ zh }) => zh).join('、'),
              en: missing.map(({ en }) => en).join(', '),
            },
          }
        : undefined;
    },
  },
  {
    code: 'settled-more-persons',
    severity: 'warning',
    reads: ['class', 'persons'],
    paints: 'persons',
    message: {
      zh: '结算 {persons} 人，多于{side}填报的 {reported} 人。',
      en: '{persons} participants are settled, {reported} were reported of {side}.',
    },
    fix: { zh: '请核对人数。', en: 'Check the number.' },
    broken: ({ class: code, persons }, { find }) => {
      const held = find('class', code);
      const reported = held?.facts.persons as number | undefined;
      return held && reported !== undefined && (persons as number) > reported
        ? { persons: persons as number, reported, side: classSide(held) }
        : undefined;
    },
  },
];

export const settlementSheetRules: readonly SheetRule[] = [
  {
    code: 'settled-twice',
    severity: 'error',
    message: {
      zh: '同一培训班、来源、级次在第 {row} 行已结算。',
      en: 'The same class, source and level are settled in row {row}.',
    },
    fix: { zh: '请合并为一行。', en: 'Put them into one row.' },
    broken: (rows, { rowNumber, isUnread }) =>
      rows.flatMap((row, i) => {
        const earlier = rows.findIndex(
          (each) =>
            each.class === row.class && each.source === row.source && each.fiscalLevel === row.fiscalLevel,
        );
        return row.class === undefined ||
          row.source === undefined ||
          isUnread(row, 'fiscalLevel') ||
          earlier === i
          ? []
          : [{ row: i, column: 'class', params: { row: rowNumber(earlier) } }];
      }),
  },
];
