/** What a row refers to, named so that people find it: the item of the plan, the class with its dates. */

import type { Reference, ReferenceTarget, SheetRule } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { categoryOfForm, findCategory } from '../ground/define-programme.ts';
import { outsideClassCode } from './outside-plan.ts';

/** The number of a project in its plan is the end of its code. */
export const planLine = (code: string): number => Number(code.slice(code.lastIndexOf('-') + 1));

/** 年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班） */
export const planSide = ({ code, title }: Reference): Bilingual => ({
  zh: `年度计划第 ${planLine(code)} 项（${code} ${title}）`,
  en: `item ${planLine(code)} of the annual plan (${code} ${title})`,
});

/** 培训班 2015A-NYW-001-1（海洋牧场技术高级研修班，2015-03-09 至 2015-03-13） */
export const classSide = ({ code, title, facts }: Reference): Bilingual => {
  const days = facts.start && facts.end ? [`${facts.start}`, `${facts.end}`] : undefined;
  return {
    zh: `培训班 ${code}（${title}${days ? `，${days.join(' 至 ')}` : ''}）`,
    en: `class ${code} (${title}${days ? `, ${days.join(' to ')}` : ''})`,
  };
};

const referredTexts = {
  code: 'referred-row-removed',
  stage: 'references',
  severity: 'error',
} as const;

/** An item of a plan that other documents name must remain: their codes contain its number. */
export const referredProjectRemoved = (form: string): SheetRule => ({
  ...referredTexts,
  message: {
    zh: '序号 {number} 的项目（{code}）已被引用：{by}。本表缺少该序号。',
    en: 'Item {number} ({code}) is referred to by {by}. It is missing from this sheet.',
  },
  fix: {
    zh: '请保留该行及其序号；不再举办的，请在备注中说明。',
    en: 'Restore the row with its number; if the project is discontinued, say so under “Remarks”.',
  },
  broken: (rows, { programme, period, references }) => {
    const letter = categoryOfForm(programme, form)?.letter;
    const kept = new Set(rows.map(({ number }) => number));
    // A number that could not be read may be the missing one.
    if (kept.has(undefined)) return [];
    return references.project.flatMap(({ code, namedBy }) =>
      namedBy && code.startsWith(`${period}${letter}-`) && !kept.has(planLine(code))
        ? [{ column: 'number', params: { number: planLine(code), code, by: namedBy } }]
        : [],
    );
  },
});

/** A class that other documents name must remain in the return. */
export const referredClassRemoved: SheetRule = {
  ...referredTexts,
  message: {
    zh: '培训班 {code} 已被引用：{by}。本表缺少该培训班。',
    en: 'Class {code} is referred to by {by}. It is missing from this sheet.',
  },
  fix: {
    zh: '请保留该培训班的项目和期次；确属误报的，请先更正引用它的报表。',
    en: 'Restore its project and session no.; if the class was reported in error, correct those documents first.',
  },
  broken: (rows, context) => {
    if (rows.some(({ run }) => run === undefined)) return [];
    const letterOf = (category: unknown): string => findCategory(context.programme, category)?.letter ?? '';
    const kept = new Set(
      rows.map(({ project, category, run }) =>
        project === undefined
          ? outsideClassCode(context.period, context.unit, letterOf(category), run as number)
          : `${String(project)}-${String(run)}`,
      ),
    );
    return context.references.class.flatMap(({ code, namedBy }) =>
      namedBy && !kept.has(code) ? [{ column: 'run', params: { code, by: namedBy } }] : [],
    );
  },
};

/**
 * A project that was approved after the annual plan was issued may be held and counted, and is marked: once for
 * each project or class, at the first row that names it. Before a plan is issued nothing is.
 */
export const notYetIssued = (column: ReferenceTarget): SheetRule => ({
  code: 'not-yet-issued',
  stage: 'references',
  severity: 'warning',
  message: {
    zh: '{side}：项目已批准，尚未列入下达的年度计划。',
    en: '{side}: the project is approved, but not yet in the annual plan as issued.',
  },
  fix: {
    zh: '可以报送；统计时列为“不在已下达计划内”。',
    en: 'You may submit; it is counted as not in the plan as issued.',
  },
  broken: (rows, { find }) => {
    const first = new Map<unknown, number>();
    rows.forEach(({ [column]: code }, row) => {
      if (code !== undefined && !first.has(code)) first.set(code, row);
    });
    return [...first].flatMap(([code, row]) => {
      const side = find(column, code as string);
      if (side?.facts.issued !== false) return [];
      return [{ row, column, params: { side: column === 'project' ? planSide(side) : classSide(side) } }];
    });
  },
});
