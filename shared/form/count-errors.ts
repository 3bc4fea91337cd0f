/**
 * How often the check of a form refuses what is filled in, by code: figures of the template, not of who filled it
 * in. Nothing of a cell is in them.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import { withoutBlanks } from '../ground/bilingual.ts';
import type { Issue } from '../ground/issue.ts';
import { issueTexts } from '../words/issues.ts';
import type { Form } from './define-form.ts';

/** Of one sheet: an error's code, and in how many cells it stands. */
export type CodeCount = { readonly code: string; readonly cells: number };
/** Of all sheets of a form in a period: in how many the code stood, and in how many of their cells. */
export type ErrorCount = CodeCount & { readonly form: string; readonly sheets: number };

/** The errors of one sheet by code, those in most cells first; at most `most` codes. Warnings and notes refuse nothing. */
export const countErrors = (issues: readonly Issue[], most: number): readonly CodeCount[] => {
  const counts = new Map<string, number>();
  for (const { code, severity } of issues)
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, cells]) => ({ code, cells }))
    .sort((a, b) => b.cells - a.cells)
    .slice(0, most);
};

/**
 * What the check of a form says under the code of an error, with … for what it would quote; several sentences where
 * several of its rules share the code. Undefined where it says nothing under it.
 */
export const errorTextOf = ({ rowRules, sheetRules }: Form, code: string): Bilingual | undefined => {
  const known = Object.entries(issueTexts).map(([name, text]) => ({ ...text, code: name }));
  const texts = [...known, ...rowRules, ...sheetRules].filter(
    (text) => text.code === code && text.severity === 'error',
  );
  const said = (language: keyof Bilingual) => [
    ...new Set(texts.map(({ message }) => withoutBlanks(message[language]))),
  ];
  return texts.length ? { zh: said('zh').join(''), en: said('en').join(' ') } : undefined;
};
