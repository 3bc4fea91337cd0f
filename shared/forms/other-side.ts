/** What a row refers to, named so that people find it: the item of the plan, the class with its dates. */

import type { Reference, ReferenceTarget, SheetRule } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';

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
