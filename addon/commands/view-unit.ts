import { supervisionWords } from '../../shared/words/supervision.ts';
import { unitPageWords as words } from '../../shared/words/unit-page.ts';
import type { Desk } from '../google/desk.ts';
import { layUnit } from '../lay/lay-unit.ts';
import { askUnitYear } from '../tab/ask-unit-year.ts';

/** 单位画像…: a unit in a year on one page. */
export const viewUnit = (desk: Desk): void => {
  const { google, say, api } = desk;
  const asked = askUnitYear(desk, api('whoAmI', {}), words.menu, words);
  if (!asked) return;
  google.toast(say(supervisionWords.menu), say(supervisionWords.reading));
  layUnit(desk, api('readUnit', { params: { unit: asked.unit }, query: { year: asked.year } })).activate();
};
