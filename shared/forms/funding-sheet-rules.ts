/**
 * Rules of the money return that look at sums, of this sheet and of the months before: what an account has in hand, its
 * budget, and what was moved between the lines of it. All are questions: money may be spent before it arrives.
 */
import type { CheckContext, Row, SheetContext, SheetRule } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { Option } from '../ground/define-city.ts';
import { normOf, sayNorm } from '../ground/norms.ts';
import { fiscalLevels, fundingLines } from './choices.ts';
import { classNormRules } from './class-norms.ts';
import { type AccountSums, accountSums, budgetKey, sayTarget, totalOf } from './money-sums.ts';
import { classSide, planSide } from './other-side.ts';

const optionOf = (options: readonly Option[], code: unknown): Bilingual | undefined =>
  options.find((each) => each.code === code);

/** 政府财政（市级财政） */
const sourceName = ({ programme }: SheetContext, code: string, levelCode: unknown): Bilingual => {
  const source = optionOf(programme.fundingSources, code);
  const level = optionOf(fiscalLevels, levelCode);
  const name = { zh: source?.zh ?? code, en: source?.en ?? code };
  return level ? { zh: `${name.zh}（${level.zh}）`, en: `${name.en} (${level.en})` } : name;
};

const saySource = ({ rows: [first] }: AccountSums, context: SheetContext): Bilingual =>
  sourceName(context, String(first?.source), first?.fiscalLevel);

/** Accounts of government money of the unit’s own sheet that no row explains. */
const unexplained = (rows: readonly Row[], context: SheetContext): readonly AccountSums[] =>
  accountSums(rows, context).filter(
    ({ rows: own }) =>
      own[0]?.source === 'government' && !own.some(({ explanation }) => explanation !== undefined),
  );

/** Rows of an account that state another budget for their line than held before. */
const changedLines = (sums: AccountSums, rows: readonly unknown[]) =>
  sums.rows.flatMap((row) => {
    const key = budgetKey(String(row.project), String(row.line));
    const before = sums.before.get(key);
    const now = row.budgeted as number | undefined;
    return now === undefined || now === (before ?? 0)
      ? []
      : [{ row, at: rows.indexOf(row), from: before ?? 0, to: now }];
  });

const said = (sums: AccountSums, context: SheetContext) => ({
  side: sayTarget(sums.project),
  source: saySource(sums, context),
});

/** A reason is asked for once there was a budget to change. @param isMoved between lines, or of the whole */
const budgetRule = (isMoved: boolean, text: Pick<SheetRule, 'code' | 'message' | 'fix'>): SheetRule => ({
  ...text,
  severity: 'warning',
  broken: (rows, context) =>
    accountSums(rows, context).flatMap((sums) => {
      if (sums.before.size === 0 || (totalOf(sums.budgets) === totalOf(sums.before)) !== isMoved) return [];
      return changedLines(sums, rows)
        .filter(({ row }) => row.moveReason === undefined)
        .map(({ row, at, from, to }) => ({
          row: at,
          column: 'moveReason',
          params: {
            ...said(sums, context),
            line: optionOf(fundingLines, row.line) ?? { zh: String(row.line), en: String(row.line) },
            from: printYuan(from),
            to: printYuan(to),
          },
        }));
    }),
});

/** What came in, went out and is left, before this month and with it: of the unit's own accounts, beside the sheet. */
export const moneyHead = (rows: readonly Row[], context: CheckContext): Bilingual | undefined => {
  const { project, class: held } = context.references;
  const own = [...project, ...held.filter(({ facts }) => facts.project === undefined)];
  const before = own.flatMap(({ money = [] }) => money);
  if (before.length === 0 && rows.length === 0) return undefined;
  const sum = (of: readonly number[]): number => of.reduce((all, each) => all + each, 0);
  const amount = (...columns: readonly string[]): number =>
    sum(rows.flatMap((row) => columns.map((column) => (row[column] as number | undefined) ?? 0)));
  const [came, went] = [sum(before.map((each) => each.in)), sum(before.map(({ out }) => out))];
  const now = amount('received', 'handed', 'recovered') - amount('spent', 'passed', 'returned');
  const norm = normOf(context.programme.norms.personDay, `${context.period}-01`);
  const said = fill(headText, {
    in: printYuan(came),
    out: printYuan(went),
    left: printYuan(came - went),
    now: printYuan(came - went + now),
  });
  if (!norm) return said;
  const beside = fill(normText, { norm: sayNorm(norm), fen: printYuan(norm.fen) });
  return { zh: said.zh + beside.zh, en: `${said.en} ${beside.en}` };
};
/** Of a class that begins in the month; another day may have another norm. */
const normText: Bilingual = {
  zh: '本月开班的，参照{norm}，每人每天 {fen} 元。',
  en: 'For classes that begin this month the {norm} is {fen} yuan a person a day.',
};
const headText: Bilingual = {
  zh: '以前月份累计收入 {in} 元，支出、转拨、退回 {out} 元，结余 {left} 元；连同本表结余 {now} 元。',
  en: 'Months before: {in} yuan came in, {out} were spent, passed on or returned, {left} are left; {now} with this sheet.',
};

export const fundingSheetRules: readonly SheetRule[] = [
  {
    code: 'budgeted-above-plan',
    severity: 'warning',
    message: {
      zh: '各来源、科目的预算合计 {budgeted} 元，多于{side}的预算 {budget} 元。',
      en: 'The total of all sources and lines ({budgeted} yuan) exceeds the budget of {side} ({budget} yuan).',
    },
    fix: {
      zh: '请核实；预算已调整的，请同时调整年度计划。',
      en: 'Please check; if the budget was changed, amend the plan as well.',
    },
    broken: (rows, context) => {
      const accounts = accountSums(rows, context).filter(({ rows: own }) =>
        own.some(({ budgeted }) => budgeted !== undefined),
      );
      const projects = new Map(accounts.map((sums) => [sums.project.code, sums] as const));
      return [...projects.values()].flatMap(({ project }) => {
        const own = accountSums(rows, context).filter((sums) => sums.project.code === project.code);
        const named = new Set(own.map(({ rows: [first] }) => `${first?.source}#${first?.fiscalLevel ?? ''}`));
        // Accounts of which this sheet says nothing hold as they were.
        const others = (project.money ?? []).filter(
          ({ source, level }) => !named.has(`${source}#${level ?? ''}`),
        );
        const budgeted =
          own.reduce((sum, { budgets }) => sum + totalOf(budgets), 0) +
          others.reduce((sum, { budgets }) => sum + totalOf(new Map(Object.entries(budgets))), 0);
        const budget = project.facts.budget as number | undefined;
        if (budget === undefined || budgeted <= budget) return [];
        const params = {
          budgeted: printYuan(budgeted),
          budget: printYuan(budget),
          side: planSide(project),
        };
        return [{ row: Math.min(...own.map(({ row }) => row)), column: 'budgeted', params }];
      });
    },
  },
  {
    code: 'received-above-budgeted',
    severity: 'warning',
    message: {
      zh: '{side}{source}累计到位 {received} 元，多于预算 {budgeted} 元。',
      en: '{source} for {side}: {received} yuan received so far exceed the budget of {budgeted} yuan.',
    },
    fix: {
      zh: '请核实；预算已调整的，请填写调整后的数。',
      en: 'Please check; if the budget was changed, enter the new figure.',
    },
    broken: (rows, context) =>
      accountSums(rows, context).flatMap((sums) => {
        const budgeted = totalOf(sums.budgets);
        if (budgeted === 0 || sums.received <= budgeted) return [];
        const at = sums.rows.find(({ received }) => received !== undefined);
        if (!at) return [];
        const params = {
          ...said(sums, context),
          received: printYuan(sums.received),
          budgeted: printYuan(budgeted),
        };
        return [{ row: rows.indexOf(at), column: 'received', params }];
      }),
  },
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
    // Two levels may pay for one line; but a level that was wrong keeps its budget until that is taken back.
    code: 'level-beside-another',
    severity: 'warning',
    message: {
      zh: '以前月份填报该科目预算为{other} {budget} 元，本月改为另一级次；原级次的预算仍然计入。',
      en: 'Earlier months stated a budget of {budget} yuan from “{other}” for this line. It still counts beside this one.',
    },
    fix: {
      zh: '两级共同承担的可以报送；原级次有误的，请更正当月报表，或另填一行原级次、预算填 0。',
      en: 'You may submit if both levels pay. If the earlier level was wrong, correct that month, or add a row with that level and a budget of 0.',
    },
    broken: (rows, context) =>
      accountSums(rows, context).flatMap((sums) =>
        changedLines(sums, rows).flatMap(({ row, at }) => {
          const key = budgetKey(String(row.project), String(row.line));
          if (sums.before.has(key)) return [];
          const other = otherLevel(sums, key, rows, context);
          return other ? [{ row: at, column: 'fiscalLevel', params: other }] : [];
        }),
      ),
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
  budgetRule(true, {
    code: 'budget-moved',
    message: {
      zh: '{side}{source}预算总额未变，{line}由 {from} 元调为 {to} 元，未填写调剂原因。',
      en: '{source} for {side}: {line} goes from {from} to {to} yuan within the same total, and no reason is given.',
    },
    fix: { zh: '请填写预算调整原因。', en: 'Enter the reason for the budget change.' },
  }),
  budgetRule(false, {
    code: 'budget-changed',
    message: {
      zh: '{side}{source}预算总额有变，{line}由 {from} 元改为 {to} 元，未填写原因。',
      en: '{source} for {side}: {line} goes from {from} to {to} yuan and the total changes, and no reason is given.',
    },
    fix: {
      zh: '请填写预算调整原因；预算未变的，本栏可不填。',
      en: 'Enter the reason; a budget that has not changed may be left empty.',
    },
  }),
];

/** A level that had a budget for the line before and of which this sheet says nothing. */
const otherLevel = (sums: AccountSums, key: string, rows: readonly unknown[], context: SheetContext) => {
  const [first] = sums.rows;
  const [code, line] = key.split('#') as [string, string];
  const target = context.find('project', code) ?? context.find('class', code);
  const stated = rows as readonly { [column: string]: unknown }[];
  const before = target?.money?.find(
    ({ source, level, budgets }) =>
      source === first?.source &&
      level !== first?.fiscalLevel &&
      (budgets[line] ?? 0) > 0 &&
      !stated.some(
        (row) =>
          row.project === code && row.source === source && row.fiscalLevel === level && row.line === line,
      ),
  );
  if (!before) return undefined;
  const name = optionOf(fiscalLevels, before.level);
  return {
    other: name ? { zh: name.zh, en: name.en } : { zh: '', en: '' },
    budget: printYuan(before.budgets[line] as number),
  };
};
