import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { forms } from '../programme/programmes.ts';
import { parseRowCode } from '../registers/codes.ts';
import { nameOfDocument } from '../submission/document-name.ts';
import { supervisionWords as words } from '../words/supervision.ts';

/** What figures come from: a document by its name, a registered row by its register and code, a class by its code. */
export const nameOfSource = (programme: Programme, source: string): Bilingual => {
  if (source.includes('/')) return nameOfDocument(programme, source);
  const form = parseRowCode(forms, source)?.form;
  return form ? fill(words.registered, { form: form.title, code: source }) : same(source);
};
