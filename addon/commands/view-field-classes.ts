import { fill } from '../../shared/ground/bilingual.ts';
import { fieldWords as words } from '../../shared/words/field-classes.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layFieldClasses } from '../lay/lay-field-classes.ts';

/** 本领域培训班…: classes of the fields that the unit is in charge of, wherever they are held. */
export const viewFieldClasses = (desk: Desk): void => {
  const { google, say, api } = desk;
  const thisYear = google.formatDate(google.now(), 'yyyy');
  const answer = google.askText(say(words.menu), say(words.question, { year: thisYear }));
  if (answer === undefined) return;
  const year = answer.normalize('NFKC').trim().replace(/年$/, '') || thisYear;
  if (!/^\d{4}$/.test(year))
    throw new Refusal('wrong-year', fill(words.wrongYear, { answer: answer.slice(0, 20), year: thisYear }));
  google.toast(say(words.menu), say(words.reading));
  const told = api('readFieldClasses', { params: { year } });
  if (told.fields.length === 0) throw new Refusal('no-field', words.none);
  layFieldClasses(desk, told).activate();
};
