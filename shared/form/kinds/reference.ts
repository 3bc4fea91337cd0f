import { type Bilingual, fill } from '../../ground/bilingual.ts';
import { quote } from '../../ground/issue.ts';
import { howToChoose } from '../../words/issues.ts';
import { targetOrTexts, targetTexts } from '../../words/references.ts';
import type { CheckContext, Reference, ReferenceColumn } from '../define-form.ts';
import { foldText } from '../fold-text.ts';
import { kindsNamed, type Naming } from '../references.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

/** Sheets takes at most 500 entries in a dropdown. */
const dropdownLimit = 500;

/** Codes alone stand behind the entries with titles: one that is pasted is valid and gets no red corner. */
const entriesOf = (items: readonly Reference[]): string[] => {
  const labels = items.map(label);
  const codes = items.map(({ code }) => code).filter((code) => labels.indexOf(code) < 0);
  return labels.length + codes.length > dropdownLimit ? labels : [...labels, ...codes];
};
/** Has the column a dropdown? */
const hasList = ({ length }: readonly Reference[]): boolean => length > 0 && length <= dropdownLimit;

export const label = ({ code, title }: Reference): string => (title ? `${code} ${title}` : code);

type AnyReference = Naming;

export const known = (column: AnyReference, context: CheckContext): readonly Reference[] =>
  kindsNamed(column).flatMap((kind) => context.references[kind] ?? []);

/** What may be named, in words. */
const namedAs = (column: AnyReference): Bilingual => {
  const [first, ...others] = kindsNamed(column).map((kind): Bilingual => targetTexts[kind]);
  return [first as Bilingual, ...others].reduce((list, each) => fill(targetOrTexts, { list, each }));
};

/** Is there a list to choose from, for whoever is told what to do? */
export const howFor = (column: AnyReference, context: CheckContext) =>
  hasList(known(column, context)) ? howToChoose.list : howToChoose.code;

/** As printed lists and papers have them: of any width, with any dash, in brackets or quotes. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐‑‒–—―−_]/g, '-')
    .split(/[\s、,;。"“”'‘’()【】[\]]+/)
    .filter(Boolean);

/** A code of a project, a class or a registered row. */
const codeLike = /^(?:\d{4}[A-Z]+|[A-Z]{2}(?:\d{4}|\d{6})?)-[A-Z0-9]+-\d{3,4}(?:-\d+)?$/;
export const isCodeLike = (word: string): boolean => codeLike.test(wordsOf(word).join(' '));

/** Finds what a text names: exactly as a list shows it, or by its code, or by a title that only one has. */
export const finderOf = (column: AnyReference, context: CheckContext) => {
  const labels = new Map<string, string>();
  const byCode = new Map<string, string>();
  const byTitle = new Map<string, string | undefined>();
  for (const item of known(column, context)) {
    labels.set(label(item), item.code);
    labels.set(item.code, item.code);
    byCode.set(item.code.toUpperCase(), item.code);
    const title = foldText(item.title);
    const isOfFirst = kindsNamed(column).length === 1 || context.references[column.to]?.includes(item);
    if (isOfFirst || !byTitle.has(title)) byTitle.set(title, byTitle.has(title) ? undefined : item.code);
  }
  return {
    exact: (text: string): string | undefined => labels.get(text),
    close: (text: string): string | undefined => {
      const [head = '', ...rest] = wordsOf(text);
      const code = byCode.get(head);
      if (code === undefined) return byTitle.get(foldText(text));
      // A second code would be dropped in silence.
      return rest.some((word) => word !== head && codeLike.test(word)) ? undefined : code;
    },
  };
};

/** Names a row of another form by its code; the dropdown shows code and title, a unique title alone is understood. */
export const reference: Kind<ReferenceColumn> = {
  reader: (column, context) => {
    const { exact, close } = finderOf(column, context);
    const read = (text: string) => {
      const same = exact(text);
      if (same !== undefined) return same;
      const code = close(text);
      return code === undefined
        ? new Finding('reference-unknown', {
            value: quote(text),
            target: namedAs(column),
            how: howFor(column, context),
          })
        : new Finding('understood', { value: quote(text), understood: code }, code);
    };
    return readText(column, read, (cell) => read(String(cell)), exact);
  },
  print: (value, column, context) => {
    const item = known(column, context).find(({ code }) => code === value);
    return item ? label(item) : (value as string);
  },
  layout: (column, context) => {
    const items = known(column, context);
    return {
      format: '@',
      width: column.width ?? 240,
      ...(hasList(items) ? { dropdown: entriesOf(items) } : {}),
    };
  },
  example: (column, context, seed) => {
    const items = known(column, context);
    const item = items[seed % Math.max(1, items.length)];
    if (!item) throw new Error(`an example needs a ${column.to} to refer to`);
    return item.code;
  },
  accepts: (column) => ({
    zh: `从下拉列表选择${namedAs(column).zh}，或填写其编号。`,
    en: `Choose the ${namedAs(column).en} from the list, or enter its code.`,
  }),
};
