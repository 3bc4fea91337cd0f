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
  /** Builds the menu anew, which names what is most urgent. */
  renewMenu(): void;
};

export const languageOf = (locale: string): Language => (/^en/i.test(locale) ? 'en' : 'zh');

export const createDesk = (google: Google, apiUrl: string, renewMenu: () => void): Desk => {
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
    renewMenu,
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

/** Follows a command whose outcome the person has seen: a failure here is of no matter to it, and the next time makes up for it. */
export const followQuietly = (desk: Desk, command: (desk: Desk) => void): void => {
  try {
    command(desk);
  } catch (error) {
    desk.google.log(error instanceof Error ? error.message : String(error));
  }
};
