/**
 * A copy that somebody made of a form's tab: it looks the same, down to the receipt, and is never submitted. Whether
 * a copy takes along what the add-on remembers of a tab is the spreadsheet's business, so both are recognised:
 * a seal that names another tab, and a form's head and header without a seal.
 */
import { fill, languages } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { findForm, findProgramme } from '../../shared/programme/programmes.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Google, Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { documentKey, documentText, isCopy, type Seal, sealOf } from './seal.ts';

/** The tab of a document, and not a copy of it; a copy is no longer taken for it afterwards. */
export const tabOfDocument = (google: Google, text: string): Tab | undefined => {
  for (;;) {
    const tab = google.tabRemembering(documentKey, text);
    const seal = tab && sealOf(tab);
    if (!tab || !seal || !isCopy(tab, seal)) return tab;
    tab.remember(documentKey, `copy of ${text}`);
  }
};

/** Lines above the header that are looked at. */
const headDepth = 30;

/** What stands in the head of a tab that was laid out from the menu; undefined for any other. */
const headOf = (tab: Tab): string | undefined => {
  const lines = tab.readAll().slice(0, headDepth);
  const isHeader = (line: readonly unknown[]) =>
    line.some((cell) => String(cell).split('\n')[0] === sheetWords.idHeader.zh);
  const at = lines.findIndex(isHeader);
  return at < 0 ? undefined : lines.slice(0, at).flat().join('\n');
};

const isNamedIn = (head: string, { programme, form, period }: Seal): boolean => {
  const { title } = findForm(findProgramme(programme), form);
  const of = periodName(period);
  return languages.some((each) => head.indexOf(title[each]) >= 0 && head.indexOf(of[each]) >= 0);
};

/** Which of the open forms the head is of; of two units' the one whose name the copy still carries. */
const originalOf = (google: Google, copy: Tab, head: string): Tab | undefined => {
  const alike = google.tabsRemembering(documentKey).filter((tab) => {
    const seal = sealOf(tab);
    return seal?.kind === 'fill' && !isCopy(tab, seal) && isNamedIn(head, seal);
  });
  return alike.find((tab) => copy.name().indexOf(tab.name()) >= 0) ?? alike[0];
};

/** @throws Refusal when the tab is a copy; what it is a copy of is then shown */
export const refuseCopy = (google: Google, tab: Tab, seal: Seal | undefined): void => {
  if (seal && !isCopy(tab, seal)) return;
  const head = seal ? '' : headOf(tab);
  if (head === undefined) return;
  const original = seal ? tabOfDocument(google, documentText(seal)) : originalOf(google, tab, head);
  original?.activate();
  throw new Refusal(
    'copied-tab',
    original ? fill(sheetWords.copiedTab, { tab: original.name() }) : sheetWords.copiedTabAlone,
  );
};
