/** What a row refers to, named so that a person finds it: the line of the plan, the class with its days. */

import type { Reference, SheetRule } from '../form/define-form.ts';
import { type Bilingual, listNames, same } from '../ground/bilingual.ts';
import { categoryOfForm, findCategory } from '../ground/define-programme.ts';
import { outsideClassCode } from './outside-plan.ts';

/** The number of a project in its plan is the end of its code. */
export const planLine = (code: string): number => Number(code.slice(code.lastIndexOf('-') + 1));

/** 年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班） */
export const planSide = ({ code, title }: Reference): Bilingual => ({
  zh: `年度计划第 ${planLine(code)} 项（${code} ${title}）`,
  en: `line ${planLine(code)} of the plan (${code} ${title})`,
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

/** A line of a plan under which classes were reported stays: their code is made of it. */
export const referredProjectRemoved = (form: string): SheetRule => ({
  ...referredTexts,
  message: {
    zh: '序号 {number} 的项目（{code}）已有培训班：{classes}。本次修改中没有这个序号。',
    en: 'Line {number} ({code}) already has classes: {classes}. This version has no such line.',
  },
  fix: {
    zh: '请保留这一行和它的序号；不再续办的，在备注中说明。',
    en: 'Keep the line and its number; say in the remarks when it will not go on.',
  },
  broken: (rows, { programme, period, references }) => {
    const letter = categoryOfForm(programme, form)?.letter;
    const kept = new Set(rows.map(({ number }) => number));
    // A number that could not be read may be the one that is missed.
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

/** A class that a roster of the month lists stays in the return. */
export const referredClassRemoved: SheetRule = {
  ...referredTexts,
  message: {
    zh: '本月花名册已有培训班 {code} 的 {enrolled} 名学员，本次修改中没有这个班。',
    en: 'The roster of the month lists {enrolled} trainees of class {code}, which this version has not.',
  },
  fix: {
    zh: '请保留这个班的项目和期次；确实报错的，先修改花名册。',
    en: 'Keep its project and run; if the class is wrong, mend the roster first.',
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
