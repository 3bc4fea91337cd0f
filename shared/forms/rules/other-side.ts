/** What a row refers to, named so that people find it: the item of the plan, the class with its dates. */

import type { Reference, ReferenceTarget, SheetRule } from '../../form/define-form.ts';
import type { Bilingual } from '../../ground/bilingual.ts';

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
      if (side?.facts.issued !== false || side.facts.mergedInto !== undefined) return [];
      return [{ row, column, params: { side: column === 'project' ? planSide(side) : classSide(side) } }];
    });
  },
});

/** What was merged into another project stands in the plan under that one (notice 86): once for each project. */
export const mergedAway: SheetRule = {
  code: 'project-merged',
  stage: 'references',
  severity: 'warning',
  message: {
    zh: '{side}已归并到 {into}。',
    en: '{side} has been merged into {into}.',
  },
  fix: {
    zh: '联合举办的由保留项目的报送单位填报；本单位单独举办的可以报送，统计时列为“不在已下达计划内”。',
    en: 'A class held jointly is reported by the unit of the project kept. You may submit one that your unit held by itself; it is counted as not in the plan as issued.',
  },
  broken: (rows, { find }) => {
    const looked = new Set<unknown>();
    return rows.flatMap(({ project }, row) => {
      const side = looked.has(project) ? undefined : find('project', project);
      looked.add(project);
      const into = side?.facts.mergedInto;
      return side && typeof into === 'string'
        ? [{ row, column: 'project', params: { side: planSide(side), into } }]
        : [];
    });
  },
};

/** A sheet of a month about a class that ends only after it: what is counted in the month is not over. Once a class. */
export const classEndsLater: SheetRule = {
  code: 'class-ends-later',
  stage: 'references',
  severity: 'warning',
  message: {
    zh: '{side}在报告期 {month} 之后结束。',
    en: '{side} ends after the reporting period {month}.',
  },
  fix: {
    zh: '请核实培训班和报告期；分月填报的可以报送。',
    en: 'Check the class and the period; you may submit if it is spread over several months.',
  },
  broken: (rows, { find, period }) => {
    const seen = new Set<unknown>();
    return rows.flatMap(({ class: code }, row) => {
      const held = seen.has(code) ? undefined : find('class', code as string);
      seen.add(code);
      const end = held?.facts.end;
      if (!held || typeof end !== 'string' || end.slice(0, period.length) <= period) return [];
      return [{ row, column: 'class', params: { side: classSide(held), month: period } }];
    });
  },
};
