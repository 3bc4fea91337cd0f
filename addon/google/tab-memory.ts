/** What the add-on keeps with a tab, as the sheet's developer metadata: looked for once, and not at all where it is new. */
import type { Tab } from './interface.ts';

type Remembered = Map<string, GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined>;

/** @param isNew nothing is remembered about the tab yet, so nothing is looked for */
export const memoryOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  isNew: boolean,
): Pick<Tab, 'memory' | 'remember'> => {
  let known: Remembered | undefined = isNew ? new Map() : undefined;
  /** What this run added is looked for only when it is wanted again. */
  const lookAgain = (isWanted: (key: string) => boolean): void => {
    if (known && [...known].some(([key, item]) => !item && isWanted(key))) known = undefined;
  };
  const remembered = (): Remembered => {
    if (!known) {
      known = new Map();
      for (const item of sheet.getDeveloperMetadata()) known.set(item.getKey(), item);
    }
    return known;
  };
  return {
    memory() {
      const all: { [key: string]: string } = {};
      lookAgain(() => true);
      for (const [key, item] of remembered()) all[key] = item?.getValue() ?? '';
      return all;
    },
    remember(key, text) {
      lookAgain((has) => has === key);
      const item = remembered().get(key);
      if (item) item.setValue(text);
      else {
        sheet.addDeveloperMetadata(key, text);
        remembered().set(key, undefined);
      }
    },
  };
};
