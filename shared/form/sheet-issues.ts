/** What is said of a sheet before any of its rows is read: its headers, and what stands around them. */
import { type Bilingual, listNames, type Params } from '../ground/bilingual.ts';
import { type Issue, type IssueCode, makeIssue, quote } from '../ground/issue.ts';
import { illFormedIn, namedCharacter } from '../ground/well-formed.ts';
import { cellsLost } from './column-readings.ts';
import type { CheckContext, Column, Form } from './define-form.ts';
import type { HeaderMatch } from './match-headers.ts';
import type { Around } from './table/around.ts';
import { letterOf } from './table/header-issues.ts';

/** Two headers may read the same, so each is said with its column. */
export const placed = (headers: readonly string[], i: number): Bilingual => {
  const header = quote(headers[i]);
  return { zh: `${letterOf(i)} 栏“${header}”`, en: `“${header}” (column ${letterOf(i)})` };
};

export const headerIssues = (
  form: Form,
  headers: readonly string[],
  match: HeaderMatch,
  context: CheckContext,
): Issue[] => {
  const named = (code: IssueCode, column: string, params: Params = {}) =>
    makeIssue(code, { column }, { column: (form.columns[column] as Column).header, ...params });
  return [
    ...match.missing.flatMap((name) => {
      const count = cellsLost(name, context);
      if (count > 0) return [named('column-lost', name, { count })];
      return form.columns[name]?.required ? [named('header-missing', name)] : [];
    }),
    ...[...match.doubled].map(([name, at]) =>
      named('header-doubled', name, {
        count: at.length,
        headers: listNames(at.map((i) => placed(headers, i))),
      }),
    ),
    ...headers.flatMap((header, i) => {
      const character = illFormedIn(header);
      if (character)
        return [
          makeIssue('header-broken', {}, { header: quote(header), character: namedCharacter(character) }),
        ];
      return match.unknown.includes(i) ? [makeIssue('header-unknown', {}, { header: quote(header) })] : [];
    }),
  ];
};

export const aroundIssues = ({
  figuresAbove,
  hidden,
  hiddenTab,
  externalLinks,
  tabs = [],
}: Around): Issue[] => [
  ...(externalLinks ? [makeIssue('external-links-read', {})] : []),
  ...(hiddenTab === undefined ? [] : [makeIssue('tab-hidden', {}, { tab: quote(hiddenTab) })]),
  ...(figuresAbove?.length ? [makeIssue('figures-above', {}, { rows: figuresAbove.join('、') })] : []),
  ...(hidden?.length ? [makeIssue('rows-hidden', {}, { count: hidden.length })] : []),
  ...tabs.map(({ name, table }) => makeIssue(table ? 'tab-table' : 'tab-unread', {}, { tab: quote(name) })),
];
