/** A figure that was issued stays as it was; a new one holds from its day on and says why. */
import type { RowRule, SheetRule } from '../../form/define-form.ts';
import { yearOf } from '../../ground/period.ts';
import { printCityTarget } from '../../targets/target.ts';
import { roomAtLeast } from '../columns/issued-targets.ts';
import { figureBefore } from './city-target-issue.ts';
import { restsOnDecision } from './decision-rules.ts';
import { signOf } from './target-rows.ts';

export const cityTargetsRowRules: readonly RowRule[] = [
  {
    code: 'from-outside-year',
    severity: 'error',
    reads: ['from'],
    paints: 'from',
    message: { zh: '执行日期不在 {year} 年内。', en: 'The effective date is not in {year}.' },
    fix: {
      zh: '请核对日期；其他年度的指标请在该年度的表中下达。',
      en: 'Check the date; issue targets of another year in that year’s form.',
    },
    broken: ({ from }, { period }) =>
      yearOf(String(from)) === yearOf(period) ? undefined : { year: yearOf(period) },
  },
  roomAtLeast,
  ...restsOnDecision('targets', 'number', {
    act: { column: 'from', zh: '执行日期', en: 'the effective date' },
  }),
  {
    // notice 47: adjusted during the programme, each time with a reason
    code: 'reason-missing',
    stage: 'references',
    severity: 'error',
    reads: ['target', 'from', 'operator', 'number'],
    paints: 'reason',
    message: {
      zh: '现行指标：{before}；本行已调整，未填写理由。',
      en: 'The target in force ({before}) is changed without a reason.',
    },
    fix: { zh: '请填写“调整理由”。', en: 'Enter a “Reason for change”.' },
    broken: (row, { programme, issues, isUnread }) => {
      if (row.reason !== undefined || isUnread(row, 'reason') || !issues) return undefined;
      const before = figureBefore(row, issues, programme);
      return before?.value !== undefined &&
        (before.value !== row.number || before.operator !== signOf(row.operator))
        ? { before: printCityTarget(before) }
        : undefined;
    },
  },
];

export const cityTargetsSheetRules: readonly SheetRule[] = [
  {
    code: 'issue-changed',
    stage: 'references',
    severity: 'warning',
    message: {
      zh: '自 {from} 起的指标已下达为 {before}，本行改为 {now}；此后各月月报将重新编制。',
      en: 'The target from {from} was issued as {before} and is changed to {now}; reports from then on will be recompiled.',
    },
    fix: {
      zh: '请核实；更正原填错误的可以报送，另行调整的请另起一行。',
      en: 'Please check; you may submit to correct an error. For a new decision, add a row with its own effective date.',
    },
    broken: (rows, { issues = [] }) =>
      rows.flatMap(({ target, from, number }, row) => {
        const issued = issues.find((issue) => issue.target === target && issue.from === from);
        return issued && number !== undefined && issued.number !== number
          ? [
              {
                row,
                column: 'number',
                params: { from: issued.from, before: issued.number, now: number as number },
              },
            ]
          : [];
      }),
  },
  {
    code: 'issue-dropped',
    stage: 'references',
    severity: 'error',
    message: {
      zh: '{target}自 {from} 起的指标（{number}）已下达，本表缺少该行。',
      en: 'The issued target “{target}” from {from} ({number}) is missing from this sheet.',
    },
    fix: {
      zh: '请恢复该行；需调整的另起一行，填写新的执行日期和理由。',
      en: 'Restore the row; to change the target, add a row with a new effective date and a reason.',
    },
    broken: (rows, { issues = [], period, programme }) => {
      if (rows.some(({ target, from }) => target === undefined || from === undefined)) return [];
      const kept = new Set(rows.map(({ target, from }) => `${target}#${from}`));
      return issues
        .filter(({ target, from }) => yearOf(from) === period && !kept.has(`${target}#${from}`))
        .map(({ target, from, number }) => {
          const title = programme.targets.find(({ id }) => id === target)?.title ?? target;
          return { column: 'target', params: { target: title, from, number } };
        });
    },
  },
];
