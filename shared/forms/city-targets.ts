import { defineForm, type Row } from '../form/define-form.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { type CityTargetIssue, targetOn } from '../targets/city-targets.ts';
import { printCityTarget } from '../targets/target.ts';
import { targetWords as words } from '../words/targets.ts';
import { restsOnDecision } from './decision-rules.ts';
import { issuedColumns, roomAtLeast } from './issued-targets.ts';
import { signOf } from './target-rows.ts';
import { usual } from './usual-columns.ts';

/** The issue of a row that could be read completely; an empty tolerance is that of the figure before. */
export const issueOfRow = (row: Row, programme: Programme): CityTargetIssue => {
  const operator = signOf(row.operator);
  const own = programme.targets.find(({ id }) => id === row.target)?.tolerance ?? 0;
  return {
    target: row.target as string,
    from: row.from as string,
    operator,
    number: row.number as number,
    tolerance: operator === '≥' ? 0 : row.tolerance === undefined ? own : (row.tolerance as number) / 100,
    document: row.document as string | undefined,
    decision: row.decision as string | undefined,
    reason: row.reason as string | undefined,
  };
};

/** The figure in force on the day before a row's: those issued in other years, and the sheet's own rows. */
const figureBefore = (row: Row, issues: readonly CityTargetIssue[], programme: Programme) => {
  const target = programme.targets.find(({ id }) => id === row.target);
  const earlier = issues.filter(({ from }) => from < String(row.from));
  return target && targetOn(target, earlier, String(row.from));
};

/** 现行指标：全市年培训人数10000 人左右（允许偏差 10%）；…… */
const cityHead = ({ targets }: Programme): Bilingual => {
  const list = targets.map((target) =>
    fill(words.cityOne, { title: target.title, target: printCityTarget(target) }),
  );
  return fill(words.cityHead, {
    list: { zh: list.map(({ zh }) => zh).join('；'), en: list.map(({ en }) => en).join('; ') },
  });
};

/**
 * 全市任务指标表: the targets of the whole city, and from which day on. The figures of the notice are the first
 * issue; each row is a later one, and rows of earlier days remain, because reports of those months use them.
 */
export const cityTargets = defineForm({
  id: 'city-targets',
  version: 2,
  title: { zh: '全市任务指标表', en: 'City targets' },
  purpose: {
    zh: '下达或调整全市年度及工程任务指标；自执行之日起，月报、年度计划和指标分解均按新指标计算。',
    en: 'Issues or changes the city’s targets for the year or the programme; from the effective date, reports, the annual plan and allocations use them.',
  },
  clauses: 'notice 14–16, 47, 52',
  letters: 'QS',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  anew: true,
  columns: {
    target: {
      kind: 'choice',
      required: true,
      options: 'targets',
      width: 200,
      header: { zh: '任务指标', en: 'Target' },
      also: ['指标', '指标名称'],
    },
    from: {
      kind: 'date',
      required: true,
      header: { zh: '执行日期', en: 'Effective from' },
      also: ['起始日期', 'First day in force', '执行时间', '生效日期'],
      example: '{year}-03-01',
      help: {
        zh: '自该日起按新指标计算；以前下达的行请保留。',
        en: 'The target applies from this date; do not delete rows issued earlier.',
      },
    },
    operator: issuedColumns.operator,
    number: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 10_000_000,
      units: ['人', '名', '人次'],
      header: { zh: '任务数', en: 'Target value' },
      also: ['指标数', 'Number', '指标值', '目标值', '任务'],
      example: '6500',
    },
    tolerance: {
      kind: 'integer',
      min: 0,
      max: 50,
      units: ['%'],
      width: 90,
      header: { zh: '允许偏差（%）', en: 'Tolerance (%)' },
      also: ['允许偏差', '偏差', 'Room (%)'],
      example: '10',
      help: {
        zh: '仅用于“左右”“等于”；不填的按原定偏差。',
        en: 'For “About” and “Exactly” only; if empty, unchanged.',
      },
    },
    document: {
      kind: 'text',
      required: true,
      maxLength: 60,
      header: { zh: '下达文号', en: 'Document number' },
      also: ['文号', '文件号'],
      example: '{office}〔{year}〕示例号',
    },
    decision: issuedColumns.decision,
    reason: {
      ...issuedColumns.reason,
      help: {
        zh: '调整已有指标的行须填写；首次下达不填。',
        en: 'Complete this if an existing target is changed; not for a first issue.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['target', 'from'],
  rowRules: [
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
  ],
  // The targets of today; every row changes one of them.
  head: (_rows, { programme }) => cityHead(programme),
  sheetRules: [
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
  ],
});
