/** What a row refers to, named so that people find it: the item of the plan, the class with its dates. */

import type { Reference, SheetRule } from '../form/define-form.ts';
import { type Bilingual, listNames, same } from '../ground/bilingual.ts';
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

/** An item of a plan under which classes were reported must remain: their codes contain its number. */
export const referredProjectRemoved = (form: string): SheetRule => ({
  ...referredTexts,
  message: {
    zh: '序号 {number} 的项目（{code}）已举办培训班：{classes}。本表缺少该序号。',
    en: 'Item {number} ({code}) already has classes: {classes}. It is missing from this sheet.',
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
    const missing = new Map<string, string[]>();
    for (const { code, facts } of references.class) {
      const project = String(facts.project ?? '');
      if (!project.startsWith(`${period}${letter}-`) || kept.has(planLine(project))) continue;
      missing.set(project, [...(missing.get(project) ?? []), code]);
    }
    return [...missing].map(([code, classes]) => ({
      column: 'number',
      params: {
        number: planLine(code),
        code,
        classes: listNames(classes.map(same)),
      },
    }));
  },
});

/** A class that a roster of the month lists must remain in the return. */
export const referredClassRemoved: SheetRule = {
  ...referredTexts,
  message: {
    zh: '本月《学员登记表》已有培训班 {code} 的学员 {enrolled} 名，本表缺少该培训班。',
    en: 'This month’s trainee roster lists {enrolled} {enrolled|trainee|trainees} of class {code}, which is missing from this sheet.',
  },
  fix: {
    zh: '请保留该培训班的项目和期次；确属误报的，请先更正《学员登记表》。',
    en: 'Restore its project and session no.; if the class was reported in error, correct the roster first.',
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
    return context.references.class
      .filter(({ code, facts }) => facts.enrolled !== undefined && !kept.has(code))
      .map(({ code, facts }) => ({
        column: 'run',
        params: { code, enrolled: facts.enrolled as number },
      }));
  },
};
