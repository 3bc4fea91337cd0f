/**
 * Rules of the money return about what came in and went out, of this sheet and of the months before: by account, against
 * the plan, the application, the promises, the norms, and what classes cost. Most are questions: money may be spent before it arrives.
 */
import type { Row, SheetContext, SheetRule } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { classNormRules } from './class-norms.ts';
import { type AccountSums, accountSums } from './money-sums.ts';
import { classSide, planSide } from './other-side.ts';
import { said, sourceName } from './say-account.ts';

/** Accounts of government money of the unit’s own sheet that no row explains. */
const unexplained = (rows: readonly Row[], context: SheetContext): readonly AccountSums[] =>
  accountSums(rows, context).filter(
    ({ rows: own }) =>
      own[0]?.source === 'government' && !own.some(({ explanation }) => explanation !== undefined),
  );

export const fundingSheetRules: readonly SheetRule[] = [
  {
    // Over all months: what came in earlier covers what goes out now. Money of one level covers no other (notice 78).
    code: 'more-out-than-in',
    severity: 'warning',
    message: {
      zh: '{side}{source}累计支出、转拨、退回 {out} 元，多于累计到位、收到转拨、收回 {in} 元。',
      en: '{source} for {side}: {out} yuan were spent, passed on or returned so far, {in} yuan came in.',
    },
    fix: {
      zh: '请核实来源、级次和金额；先行垫付的，请填写“情况说明”。',
      en: 'Check source, level and amounts; if the unit advanced the money, say so under “Explanation”.',
    },
    broken: (rows, context) =>
      accountSums(rows, context).flatMap((sums) => {
        const isOut = sums.rows.some((row) => row.spent || row.passed || row.returned);
        const isExplained = sums.rows.some(({ explanation }) => explanation !== undefined);
        if (!isOut || sums.out <= sums.in || isExplained) return [];
        const params = { ...said(sums, context), out: printYuan(sums.out), in: printYuan(sums.in) };
        return [{ row: sums.outRow, column: 'spent', params }];
      }),
  },
  {
    // notice 80: government funds are for items of the plan as issued
    code: 'government-outside-plan',
    severity: 'warning',
    message: {
      zh: '{side}不在下达的年度计划内，填写了{source}，未说明情况。',
      en: '{side} is not in the annual plan as issued, but has money: {source}, and no explanation.',
    },
    fix: {
      zh: '请核实；计划即将下达等情况，请填写“情况说明”。',
      en: 'Please check; if the plan is about to be issued, say so under “Explanation”.',
    },
    broken: (rows, context) =>
      unexplained(rows, context).flatMap((sums) => {
        const { facts, code } = sums.project;
        // A class outside the plan is a project of its own.
        const isOutside = facts.issued === false || facts.project === code;
        return isOutside ? [{ row: sums.row, column: 'source', params: said(sums, context) }] : [];
      }),
  },
  {
    code: 'government-without-application',
    severity: 'warning',
    message: {
      zh: '{side}{source}已到位，未见本单位的财政资金申请。',
      en: '{source} for {side} was received, but your unit has no application for it.',
    },
    fix: {
      zh: '请补报“财政资金申请表”；不需申请的，请填写“情况说明”。',
      en: 'File “Application for government funds”; if none was needed, say why under “Explanation”.',
    },
    broken: (rows, context) =>
      unexplained(rows, context).flatMap((sums) => {
        const applied = sums.project.facts.applied as readonly string[] | undefined;
        const [first] = sums.rows;
        const at = sums.rows.find(({ received }) => received);
        return applied && at && applied.indexOf(String(first?.fiscalLevel)) < 0
          ? [{ row: rows.indexOf(at), column: 'received', params: said(sums, context) }]
          : [];
      }),
  },
  {
    // notice 93: whether the row is in the sheet or not, as long as it is due
    code: 'matching-unpaid',
    severity: 'warning',
    message: {
      zh: '{side}{source}配套承诺 {promised} 元应于 {dueOn} 前到位，累计到位 {received} 元，尚缺 {short} 元。',
      en: '{source} for {side}: {promised} yuan of matching funds were due on {dueOn}, {received} came in, {short} are missing.',
    },
    fix: {
      zh: '请催缴；已到位的，请填写“本月到位”。',
      en: 'Ask for it; if it did come in, enter it under “Received”.',
    },
    broken: (rows, context) => {
      const sheet = accountSums(rows, context);
      return context.references.project.flatMap((project) =>
        (project.money ?? []).flatMap(({ source, level, promised, received }) => {
          const due = promised.filter(({ dueOn }) => dueOn < `${context.period}-32` && dueOn < context.today);
          const own = sheet.find(
            ({ project: of, rows: [first] }) =>
              of.code === project.code && first?.source === source && first?.fiscalLevel === level,
          );
          const [owed, came] = [due.reduce((sum, { fen }) => sum + fen, 0), own?.received ?? received];
          if (owed <= came) return [];
          const params = {
            side: planSide(project),
            source: sourceName(context, source, level),
            promised: printYuan(owed),
            dueOn: due.map(({ dueOn }) => dueOn).sort()[0] as string,
            received: printYuan(came),
            short: printYuan(owed - came),
          };
          return [{ ...(own && { row: own.row, column: 'received' }), params }];
        }),
      );
    },
  },
  ...classNormRules,
  {
    code: 'recovered-above-spent',
    severity: 'error',
    message: {
      zh: '{side}{source}累计收回支出多于累计支出。',
      en: '{source} for {side}: more was recovered than was ever spent.',
    },
    fix: {
      zh: '请核对来源、级次和金额；收到的新款项填“本月到位”。',
      en: 'Check source, level and amounts; new money is received, not recovered.',
    },
    broken: (rows, context) =>
      accountSums(rows, context).flatMap((sums) => {
        const at = sums.rows.find(({ recovered }) => recovered);
        return at && sums.spent < 0
          ? [{ row: rows.indexOf(at), column: 'recovered', params: said(sums, context) }]
          : [];
      }),
  },
  {
    // notice 62: what a class has cost is told in its return too.
    code: 'class-cost-differs',
    severity: 'warning',
    message: {
      zh: '{side}：培训班执行情况表各月支出合计 {told} 元，经费各科目合计 {lines} 元，相差 {difference} 元。',
      en: '{side}: the class returns say {told} yuan, the money lines {lines}, which differ by {difference}.',
    },
    fix: {
      zh: '请核对两表；票据待到等原因请在备注中说明，结算时填写差额原因。',
      en: 'Check both. Say under “Remarks” if receipts are still to come; the settlement asks for the reason.',
    },
    broken: (rows, context) => {
      const { find, period } = context;
      const codes = [...new Set(rows.map(({ project }) => project))];
      return codes.flatMap((code) => {
        const held = find('class', code);
        const { end, cost } = held?.facts ?? {};
        if (!held || typeof end !== 'string' || typeof cost !== 'number' || end.slice(0, 7) > period)
          return [];
        // Whoever holds a class for another unit, or had money passed on, spends a part of it: the settlement compares.
        const isPassed = accountSums(rows, context).some(
          ({ project, passed }) => project.code === held.facts.project && passed > 0,
        );
        if (isPassed || held.facts.hosted) return [];
        const own = rows.filter((row) => row.project === code);
        const before = (held.money ?? []).reduce((sum, each) => sum + each.spent + each.spentByOthers, 0);
        const lines = own.reduce(
          (sum, { spent = 0, recovered = 0 }) => sum + (spent as number) - (recovered as number),
          before,
        );
        const params = {
          side: classSide(held),
          told: printYuan(cost),
          lines: printYuan(lines),
          difference: printYuan(Math.abs(cost - lines)),
        };
        return cost === lines ? [] : [{ row: rows.indexOf(own[0] as Row), column: 'spent', params }];
      });
    },
  },
];
