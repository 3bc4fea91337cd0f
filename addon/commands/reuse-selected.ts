import { cellName } from '../../shared/form/cell-name.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { forms } from '../../shared/programme/programmes.ts';
import { targetTexts } from '../../shared/words/references.ts';
import { registerMenu, registerWords as words } from '../../shared/words/registers.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { registerIn, selectedCodes } from '../tab/read-register.ts';
import { findCell, keptCell, type ReferenceCell } from '../tab/reference-cell.ts';

/** Codes of the rows selected in a register's tab. @throws Refusal when there is none */
const codesInHand = ({ google }: Desk): { readonly form: string; readonly codes: readonly string[] } => {
  const tab = google.activeTab();
  const form = registerIn(tab);
  if (form === undefined) throw new Refusal('not-a-list', words.notAList);
  const codes = selectedCodes(tab, google.activeArea());
  if (codes.length === 0) throw new Refusal('no-row', words.noRow);
  return { form, codes };
};

/** @throws Refusal when the column takes other rows, or one only */
const refuseMismatch = (cell: ReferenceCell, id: string, codes: readonly string[]): void => {
  const form = forms.find((each) => each.id === id);
  const column = cell.header;
  if (form?.referredAs !== cell.to) {
    const values = { column, target: targetTexts[cell.to], title: form?.title ?? '' };
    throw new Refusal('other-target', fill(words.otherTarget, values));
  }
  if (!cell.several && codes.length > 1) throw new Refusal('only-one', fill(words.onlyOne, { column }));
};

/** Codes at the beginning of what a cell names: dropdowns write code and title. */
const codesIn = (text: string): readonly string[] =>
  text
    .split(/[、,，;；\n]+/)
    .map((part) => (part.trim().split(/\s/)[0] as string).toUpperCase())
    .filter(Boolean);

/** 复用所选: the code of the row selected in a register, put into the cell that the register was viewed for. */
export const reuseSelected = (desk: Desk): void => {
  const { google, say } = desk;
  const { form, codes } = codesInHand(desk);
  const cell = keptCell(desk);
  if (!cell) throw new Refusal('no-cell', words.noCell);
  refuseMismatch(cell, form, codes);
  const found = findCell(desk, cell);
  if (!found) throw new Refusal('no-cell', words.noCell);
  const { tab, row, column, text } = found;
  const known = codesIn(text);
  const fresh = codes.filter((code) => known.indexOf(code) < 0);
  const named = { cell: cellName(row, column), codes: codes.join('、') };
  if (fresh.length > 0) {
    const isReplaced = text !== '' && !cell.several;
    const question = { ...named, column: cell.header, old: text, code: codes[0] as string };
    if (isReplaced && !desk.confirm(registerMenu.reuse, say(words.replaceQuestion, question))) return;
    const added = isReplaced || text === '' ? fresh : [text.replace(/[、,，;；\s]+$/, ''), ...fresh];
    tab.write(row, column, [[added.join('、')]]);
  }
  tab.activate();
  tab.select(row, column);
  google.toast(say(registerMenu.reuse), say(fresh.length ? words.reuseDone : words.reuseNothing, named));
};
