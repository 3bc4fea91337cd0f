import { type Bilingual, fill } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { periodName } from '../ground/period.ts';
import { findForm } from '../programme/programmes.ts';
import { moneyWords } from '../words/money-overview.ts';
import { parseDocumentPath } from './submission.ts';

/** A document as people call it: whose, which form, of when. @param path unit/form/period */
export const nameOfDocument = (programme: Programme, path: string): Bilingual => {
  const { unit, form, period } = parseDocumentPath(path);
  return fill(moneyWords.document, {
    unit: nameOfUnit(programme, unit),
    form: findForm(programme, form).title,
    period: periodName(period),
  });
};
