import { classLines } from '../../shared/flags/class-card.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { classCardWords as words } from '../../shared/words/class-card.ts';
import { supervisionWords } from '../../shared/words/supervision.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layCard } from '../lay/lay-card.ts';
import { classCodeIn, selectedClass } from '../tab/class-code.ts';

const example = { class: '2015B-NYW-001-1' };

/** 培训班质量卡…: the class that the selected cell names, else the one typed, on one page. */
export const viewClass = (desk: Desk): void => {
  const { google, say, api } = desk;
  const selected = selectedClass(desk);
  const typed = selected ?? google.askText(say(words.menu), say(words.question, example));
  if (typed === undefined) return;
  const code = selected ?? classCodeIn(typed);
  if (!code)
    throw new Refusal('not-understood', fill(words.notCode, { ...example, text: typed.slice(0, 40) }));
  google.toast(say(supervisionWords.menu), say(supervisionWords.reading));
  const card = api('readClass', { params: { class: code } });
  layCard(desk, {
    id: `class/${code}`,
    name: say(words.tab, { class: code }),
    title: say(words.title, { class: code, title: card.title, at: card.today }),
    lines: classLines(card),
  }).activate();
};
