import { namesOf } from './column-names.ts';
import type { Form } from './define-form.ts';
import { findColumn } from './find-column.ts';
import { matchHeaders } from './match-headers.ts';

/** Tells a row that repeats the header of the form, in any of the words for it. */
export type HeaderTest = {
  /** Can the row's first word begin one? Asked of every row, so only its first character is looked at first. */
  readonly begins: (first: string) => boolean;
  readonly matches: (cells: readonly unknown[]) => boolean;
};

export const headerTest = (form: Pick<Form, 'columns'>): HeaderTest => {
  const { exact, other } = namesOf(form.columns);
  const characters = new Set([...exact.keys(), ...other.keys()].map((name) => name[0]));
  return {
    begins: (first) =>
      characters.has(first.trim()[0]?.toLowerCase()) &&
      findColumn(namesOf(form.columns), first) !== undefined,
    matches: (cells) => {
      const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
      const filled = cells.filter(
        (cell) => cell !== null && cell !== undefined && String(cell).trim() !== '',
      ).length;
      const known = matchHeaders(form, cells).columnAt.filter((column) => column !== undefined).length;
      return texts === filled && known >= 3 && known * 2 >= filled;
    },
  };
};
