import { unitPageLines } from '../../shared/flags/unit-page.ts';
import { supervisionWords } from '../../shared/words/supervision.ts';
import { unitPageWords as words } from '../../shared/words/unit-page.ts';
import type { Desk } from '../google/desk.ts';
import { layCard } from '../lay/lay-card.ts';
import { askUnitYear } from '../tab/ask-unit-year.ts';

/** 单位画像…: a unit in a year on one page. */
export const viewUnit = (desk: Desk): void => {
  const { google, say, api } = desk;
  const asked = askUnitYear(desk, api('whoAmI', {}), words.menu, words);
  if (!asked) return;
  google.toast(say(supervisionWords.menu), say(supervisionWords.reading));
  const page = api('readUnit', { params: { unit: asked.unit }, query: { year: asked.year } });
  const { unit, unitName, year, today } = page;
  layCard(desk, {
    id: `unit/${unit}/${year}`,
    name: say(words.tab, { year, unit: unitName }),
    title: say(words.title, { unit: unitName, year, at: today }),
    lines: unitPageLines(page),
  }).activate();
};
