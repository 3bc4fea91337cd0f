/** What the home is made of: lines of six cells, beside a tick and a link. */
import type { BodyOf } from '../contract/routes.ts';
import type { Bilingual, Language, Params } from '../ground/bilingual.ts';

export type Home = BodyOf<'readHome'>;
/** A list to choose from, a page to open, or what is shown. */
export type HomeCell =
  | string
  | number
  | { readonly choose: readonly string[]; readonly as: Choice; readonly chosen?: string }
  | { readonly type: Choice }
  | { readonly url: string; readonly text: string };
/** Cells that a command reads. */
export type Choice = 'optional' | 'form' | 'period' | 'register' | 'words' | 'mail';
export type HomeTone = 'error' | 'warning' | 'comment' | 'added' | 'note';
export type HomeLine = {
  /** `head` of lines that can be ticked, `labels` of cells to be filled in. */
  readonly kind: 'title' | 'lead' | 'section' | 'head' | 'labels' | 'line' | 'news' | 'text';
  /**
   * What a tick opens: `fill:` or `review:` and the path of the document; of what waits also `#` and its version. Or what it
   * decides on: `registration:` and its id.
   */
  readonly key?: string;
  readonly cells: readonly HomeCell[];
  readonly tones?: readonly (HomeTone | undefined)[];
};
export type Say = (text: Bilingual, params?: Params) => string;
/** In which language, and what a register or form is called there. */
export type Telling = {
  readonly say: Say;
  readonly language: Language;
  /** An instant as clocks show it. */
  readonly time: (instant: string) => string;
};

const registrationMark = 'registration:';
export const registrationKey = (id: string): string => registrationMark + id;
/** Undefined of a line that is of no registration. */
export const registrationOf = (key: string | undefined): string | undefined =>
  key?.indexOf(registrationMark) === 0 ? key.slice(registrationMark.length) : undefined;

export const section = (text: string): HomeLine => ({ kind: 'section', cells: [text] });
export const text = (...cells: readonly HomeCell[]): HomeLine => ({ kind: 'text', cells });

/** Titles of what can be asked for, in the language of the home. */
export type Asking = {
  readonly forms: readonly string[];
  readonly registers: readonly string[];
};
