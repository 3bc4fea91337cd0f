import type { Language } from '../../../../shared/bilingual.ts';
import { element } from './elements.ts';

/** What the server wrote into the page. */
export type Boot = {
  email: string;
  language: Language;
  /** Programme time when the page was made, ISO. */
  now: string;
  hasOnEdit: boolean;
};

export const boot = JSON.parse(element('boot').textContent ?? '{}') as Boot;

/** Names this page among all the person ever opened, so that only the latest one saves. */
export const pageId = crypto.randomUUID();
