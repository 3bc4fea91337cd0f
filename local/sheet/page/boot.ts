import type { Language } from '../../../shared/ground/bilingual.ts';
import { element } from './elements.ts';

/** What the server wrote into the page. */
export type Boot = {
  email: string;
  language: Language;
  /** Programme time when the page was made, ISO. */
  now: string;
  /** Of the script. */
  timeZone: string;
  hasOnEdit: boolean;
  /** As on Google for an account that was not signed in first: nobody says who runs the script. */
  secondAccount: boolean;
  /** As in Google's app on a phone: read and follow links, without menu, questions or scripts. */
  mobile: boolean;
  /** The add-on has something to do when a person arrives. */
  hasArrive: boolean;
};

export const boot = JSON.parse(element('boot').textContent ?? '{}') as Boot;

/** Names this page among all the person ever opened, so that only the latest one saves. */
export const pageId = crypto.randomUUID();

/** Address of one of the sheet's own routes; it says whose page asks, so that two people fit in one browser. */
export const routeOf = (name: string): string =>
  `/_local/sheet/${name}?page=${pageId}&person=${encodeURIComponent(boot.email)}`;
