/** Asks who answers for a return: a head of the unit as the directory has them, or a name that is typed. */
import { limits } from '../../shared/contract/limits.ts';
import { isNameOfSomebody } from '../../shared/submission/certifier.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import type { OpenTab } from './open-tab.ts';
import type { Seal } from './seal.ts';

/** Kept for each unit: a person may file for one that has ended, too. */
const certifierKey = ({ unit }: Seal): string => `zhixin.certifier.${unit}`;

/**
 * Who may answer for the return, the likeliest first: whom this person named last for the unit, the unit's heads in the
 * directory, and whom a colleague named on this document, who may be a deputy.
 */
const certifiersFor = (kept: string, { heads, standing }: OpenTab['known']): readonly string[] => [
  ...new Set([kept, ...heads, standing?.certifier ?? ''].filter(isNameOfSomebody)),
];

/** The unit's head who answers for the return. Undefined when the person cancels. */
export const askCertifier = ({ google, say }: Desk, title: string, open: OpenTab): string | undefined => {
  const key = certifierKey(open.seal);
  const kept = google.recall(key);
  const [first = '', ...others] = certifiersFor(kept, open.known);
  const list = [first, ...others].map((name, i) => `${i + 1}. ${name}`).join('\n');
  const answer = google.askText(
    title,
    others.length
      ? say(sheetWords.certifierChoice, { list })
      : first === ''
        ? say(sheetWords.certifierQuestion)
        : say(first === kept ? sheetWords.certifierAgain : sheetWords.certifierKnown, { name: first }),
  );
  if (answer === undefined) return undefined;
  const place = /^\d{1,2}$/.test(answer.normalize('NFKC')) ? Number(answer.normalize('NFKC')) : undefined;
  const chosen = place === undefined ? answer || first : ([first, ...others][place - 1] ?? '');
  const name = within(limits.certifier, chosen);
  if (!isNameOfSomebody(name)) throw new Refusal('certifier-missing', sheetWords.certifierMissing);
  if (name !== kept) google.keep(key, name);
  return name;
};
