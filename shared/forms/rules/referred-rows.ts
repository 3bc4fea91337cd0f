/**
 * Rows that documents in force name have to stay, and to stay what they are. A code says of a project only its plan
 * and number, so what stands behind it is held by its title and its field (isAnother).
 */

import type { Reference, ReferenceTarget, Row, SheetContext, SheetRule } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';
import type { Bilingual } from '../../ground/bilingual.ts';
import { categoryOfForm, findCategory } from '../../ground/define-programme.ts';
import { quote } from '../../ground/issue.ts';
import { planLine } from './other-side.ts';
import { outsideClassCode } from './outside-plan.ts';

type Described = { readonly title?: unknown; readonly field?: unknown };

const isRenamed = (was: Described, now: Described): boolean =>
  foldText(String(was.title ?? '')) !== foldText(String(now.title ?? ''));

/**
 * Has a code been given to another project, or to another class outside the plan: title and field have both changed.
 * One of them alone is a correction. Ids of rows say nothing here: a file without them gives every row a new one,
 * and a row typed over keeps its own. A class under a project has no field: its code says all that it is.
 */
export const isAnother = (was: Described, now: Described): boolean =>
  was.field !== undefined && now.field !== undefined && was.field !== now.field && isRenamed(was, now);

/** How the rows of a form are named by others. */
type Naming = {
  readonly target: ReferenceTarget;
  /** Of the rows that others name, those of this document that have to stay. */
  readonly isOwn: (code: string, context: SheetContext) => boolean;
  /** What a code says of a row, and a row of itself; undefined for a row that could not be read. */
  readonly keyOf: (code: string) => unknown;
  readonly keyOfRow: (row: Row, context: SheetContext) => unknown;
};

const projectsOf = (form: string): Naming => ({
  target: 'project',
  isOwn: (code, { programme, period }) =>
    code.startsWith(`${period}${categoryOfForm(programme, form)?.letter}-`),
  keyOf: planLine,
  keyOfRow: ({ number }) => number,
});

const classesOf: Naming = {
  target: 'class',
  isOwn: () => true,
  keyOf: (code) => code,
  keyOfRow: ({ project, category, run }, { programme, period, unit }) => {
    if (run === undefined) return undefined;
    return project === undefined
      ? outsideClassCode(period, unit, findCategory(programme, category)?.letter ?? '', run as number)
      : `${String(project)}-${String(run)}`;
  },
};

type Stays = Reference & { readonly namedBy: Bilingual };
const staysOf = ({ target, isOwn }: Naming, context: SheetContext): Stays[] =>
  (context.references[target] ?? []).filter(
    (each): each is Stays => each.namedBy !== undefined && isOwn(each.code, context),
  );

const removed =
  (naming: Naming, column: string): SheetRule['broken'] =>
  (rows, context) => {
    const kept = new Set(rows.map((row) => naming.keyOfRow(row, context)));
    // A row that could not be read may be the missing one.
    if (kept.has(undefined)) return [];
    return staysOf(naming, context).flatMap(({ code, namedBy: by }) =>
      kept.has(naming.keyOf(code)) ? [] : [{ column, params: { number: planLine(code), code, by } }],
    );
  };

/** Rows that are no longer what they were. @param isBroken by what was in force and what the row says now */
const changed =
  (naming: Naming, isBroken: (was: Described, now: Described) => boolean): SheetRule['broken'] =>
  (rows, context) => {
    const stays = staysOf(naming, context);
    const byKey = new Map(stays.map((each) => [naming.keyOf(each.code), each] as const));
    return rows.flatMap((now, row) => {
      const was = byKey.get(naming.keyOfRow(now, context));
      if (!was || now.title === undefined || !isBroken({ ...was.facts, title: was.title }, now)) return [];
      const { code, title, namedBy: by } = was;
      return [{ row, column: 'title', params: { code, was: quote(title), title: quote(now.title), by } }];
    });
  };

const stage = 'references';

const replaced = (naming: Naming): SheetRule => ({
  code: 'referred-row-replaced',
  stage,
  severity: 'error',
  message: {
    zh: '{code} 已被引用：{by}。现由“{was}”改为“{title}”，领域也已更改，不再是同一项内容。',
    en: '{code} is referred to by {by}. It was “{was}” and is now “{title}” in another field, so it is not the same.',
  },
  fix: {
    zh: '请恢复原内容，新增的另行编号；确属同一项的，名称和领域请分两次更正。',
    en: 'Restore it and give the new one a number of its own; if it is the same, correct title and field one after the other.',
  },
  broken: changed(naming, isAnother),
});

const renamed = (naming: Naming): SheetRule => ({
  code: 'referred-row-renamed',
  stage,
  severity: 'warning',
  message: {
    zh: '{code} 已被引用：{by}。名称由“{was}”改为“{title}”。',
    en: '{code} is referred to by {by}. Its title changes from “{was}” to “{title}”.',
  },
  fix: {
    zh: '更正名称的可以报送；改报其他内容的，请另行编号。',
    en: 'You may submit a corrected title; give something else a number of its own.',
  },
  broken: changed(naming, (was, now) => isRenamed(was, now) && !isAnother(was, now)),
});

/** An item of a plan that other documents name must remain: their codes contain its number. */
export const referredProjects = (form: string): readonly SheetRule[] => [
  {
    code: 'referred-row-removed',
    stage,
    severity: 'error',
    message: {
      zh: '序号 {number} 的项目（{code}）已被引用：{by}。本表缺少该序号。',
      en: 'Item {number} ({code}) is referred to by {by}. It is missing from this sheet.',
    },
    fix: {
      zh: '请保留该行及其序号；不再举办的，请在备注中说明。',
      en: 'Restore the row with its number; if the project is discontinued, say so under “Remarks”.',
    },
    broken: removed(projectsOf(form), 'number'),
  },
  replaced(projectsOf(form)),
  renamed(projectsOf(form)),
];

/** A class that other documents name must remain in the return. Its title is its own to change, beside a project. */
export const referredClasses: readonly SheetRule[] = [
  {
    code: 'referred-row-removed',
    stage,
    severity: 'error',
    message: {
      zh: '培训班 {code} 已被引用：{by}。本表缺少该培训班。',
      en: 'Class {code} is referred to by {by}. It is missing from this sheet.',
    },
    fix: {
      zh: '请保留该培训班的项目和期次；确属误报的，请先更正引用它的报表。',
      en: 'Restore its project and session no.; if the class was reported in error, correct those documents first.',
    },
    broken: removed(classesOf, 'run'),
  },
  replaced(classesOf),
];
