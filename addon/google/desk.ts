/** What every command works with: Google, the API, and the language of the person. */
import { type Bilingual, fillOne, type Language, type Params } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { type Api, createApi } from './api.ts';
import type { Buttons, Google } from './interface.ts';
import { Refusal } from './refusal.ts';

export type Desk = {
  readonly google: Google;
  readonly api: Api;
  readonly language: Language;
  /** The text in the person's language. */
  say(text: Bilingual, params?: Params): string;
  /** A dialog with one button. */
  tell(title: Bilingual, text: string): void;
  /** A question; true for yes. */
  confirm(title: Bilingual, text: string): boolean;
};

export const languageOf = (locale: string): Language => (/^en/i.test(locale) ? 'en' : 'zh');

export const createDesk = (google: Google, apiUrl: string): Desk => {
  const language = languageOf(google.locale());
  const say = (text: Bilingual, params: Params = {}) => fillOne(text[language], params, language);
  const show = (title: Bilingual, text: string, buttons: Buttons) => google.ask(say(title), text, buttons);
  return {
    google,
    api: createApi(google, apiUrl),
    language,
    say,
    tell(title, text) {
      show(title, text, 'OK');
    },
    confirm: (title, text) => show(title, text, 'YES_NO'),
  };
};

/** Runs a command. A Refusal becomes a dialog; anything else is a bug, said and logged without cell contents. */
export const runCommand = (desk: Desk, command: (desk: Desk) => void): void => {
  try {
    command(desk);
  } catch (error) {
    if (error instanceof Refusal || error instanceof Problem)
      desk.tell(sheetWords.notDone, desk.say(error.title));
    else {
      desk.google.log(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
      desk.tell(
        sheetWords.notDone,
        desk.say(sheetWords.unexpected, {
          detail: (error instanceof Error ? error.message : String(error)).replace(/[.。]+$/, ''),
        }),
      );
    }
  }
};
