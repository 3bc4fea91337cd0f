import { unitOfClass } from '../../shared/forms/class-of-unit.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { classCardWords as words } from '../../shared/words/class-card.ts';
import { supervisionWords } from '../../shared/words/supervision.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layClass } from '../lay/lay-class.ts';

const example = { class: '2015B-NYW-001-1' };

/** The code of a class that a text holds; a cell may name it among other words. */
const codeIn = (text: string): string | undefined =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^0-9A-Z-]+/)
    .find((word) => unitOfClass(word) !== undefined);

const cellText = ({ google }: Desk): string => {
  const line = google.activeTab().readAll()[google.activeRow() - 1] ?? [];
  return String(line[google.activeColumn() - 1] ?? '');
};

/** 培训班质量卡…: the class that the selected cell names, else the one typed, on one page. */
export const viewClass = (desk: Desk): void => {
  const { google, say, api } = desk;
  const selected = codeIn(cellText(desk));
  const typed = selected ?? google.askText(say(words.menu), say(words.question, example));
  if (typed === undefined) return;
  const code = selected ?? codeIn(typed);
  if (!code)
    throw new Refusal('not-understood', fill(words.notCode, { ...example, text: typed.slice(0, 40) }));
  google.toast(say(supervisionWords.menu), say(supervisionWords.reading));
  layClass(desk, api('readClass', { params: { class: code } })).activate();
};
