/** The most urgent documents of the person, which the menu names; kept with the person, because a file has many. */
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Google } from '../google/interface.ts';

const urgentKey = 'zhixin.urgent';

export type Urgent = DocumentId & {
  /** The person's unit. */
  readonly own: string;
  readonly text: { readonly title: Bilingual; readonly period: Bilingual };
};

/** Before the add-on is authorised nothing is known of the person. */
export const urgentIn = (google: Google): readonly Urgent[] => {
  try {
    return JSON.parse(google.recall(urgentKey) || '[]') as Urgent[];
  } catch {
    return [];
  }
};

/** @returns whether they are others than before */
export const keepUrgent = (google: Google, urgent: readonly Urgent[]): boolean => {
  const text = JSON.stringify(urgent);
  if (google.recall(urgentKey) === text) return false;
  google.keep(urgentKey, text);
  return true;
};
