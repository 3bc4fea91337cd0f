/** Texts of the sheet by the place they are read in, told by their keys. */
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { completenessTexts } from '../../shared/words/completeness.ts';
import { completenessSheet } from '../../shared/words/completeness-sheet.ts';
import { directoryWords } from '../../shared/words/directory.ts';
import { mappingWords } from '../../shared/words/mapping.ts';
import { planSheet } from '../../shared/words/plan-sheet.ts';
import { recordWords } from '../../shared/words/record.ts';
import { registerWords } from '../../shared/words/registers.ts';
import { registrationWords } from '../../shared/words/registration.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { splitWords } from '../../shared/words/targets.ts';

const catalogues: readonly { readonly [key: string]: Bilingual }[] = [
  sheetWords,
  reviewWords,
  recordWords,
  directoryWords,
  planSheet,
  splitWords,
  completenessSheet,
  mappingWords,
  registerWords,
  registrationWords,
];

const keyed = (pattern: RegExp): readonly Bilingual[] =>
  catalogues.flatMap((texts) =>
    Object.entries(texts)
      .filter(([key]) => pattern.test(key))
      .map(([, text]) => text),
  );

export const questions = keyed(/Question$|^question$|^ask|^confirm|^which|^reason$|^until$/);
export const toasts = keyed(/Done$|^opened|^preparing|Nothing$|Declined$|^chooseRow$|^chooseCell$/);
export const columnHeads = [
  ...keyed(
    /^queue(?!Tab|Empty|Choose|Title|Moved|Changed$|\w*Help)|^(at|who|unit|form|period|what|version|receipt|before|after|code|concerns)$/,
  ),
  ...Object.entries(completenessTexts)
    .filter(([key]) => /Rate$|^due$|Head$|^late$|^pending$|^missing$/.test(key))
    .map(([, text]) => text),
];
