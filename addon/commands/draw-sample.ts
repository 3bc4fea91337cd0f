import { fill } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { sampleWords as words } from '../../shared/words/sample.ts';
import { supervisionWords } from '../../shared/words/supervision.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { laySample } from '../lay/lay-sample.ts';
import { codeOfUnit } from '../tab/ask-unit-year.ts';
import { sampleSeed } from '../tab/sample-seed.ts';

const usual = 5;

/** 抽取样本…: freezes the list of a year's classes, says its hash, and only then asks for the number that was drawn. */
export const drawSample = (desk: Desk): void => {
  const { google, say, api } = desk;
  const me = api('whoAmI', {});
  const { today } = me;
  const thisYear = yearOf(today);
  const { units } = findProgramme(me.programme.id);
  const sampleUnit = units.find(({ kind }) => kind === 'city-department') ?? units[0];
  const answer = google.askText(
    say(words.menu),
    say(words.question, { year: thisYear, unit: sampleUnit?.name ?? '' }),
  );
  if (answer === undefined) return;
  const [, year = thisYear, name = '', many] =
    /^(?:(\d{4})年?(?=\D|$))?\s*(.*?)\s*(\d+)?\s*个?$/.exec(answer.normalize('NFKC').trim()) ?? [];
  const most = many === undefined ? usual : Number(many);
  if (most < 1 || most > 500) throw new Refusal('wrong-number', words.wrongMost);
  const unit = name ? codeOfUnit(name, me, words.unknownUnit) : undefined;
  // Of a year that is over all of it; else what is told of months that have ended.
  const until = year < thisYear ? `${year}-12-31` : today;
  const request = { params: { year }, query: { until, most: String(most), ...(unit && { unit }) } };
  const frozen = api('drawSample', request);
  if (frozen.count === 0) throw new Refusal('nothing-to-draw', fill(words.nothing, { until }));
  const { hash, count } = frozen;
  const typed = google.askText(say(words.menu), say(words.number, { until, count, hash, year }));
  if (typed === undefined) return;
  const seed = typed.trim() ? sampleSeed(typed, hash, year) : undefined;
  google.toast(say(words.menu), say(supervisionWords.reading));
  const sample =
    seed === undefined ? frozen : api('drawSample', { ...request, query: { ...request.query, seed } });
  const scope = unit ? nameOfUnit(findProgramme(me.programme.id), unit) : words.allUnits;
  laySample(desk, { year, scope, until, ...(seed !== undefined && { seed }), sample }).activate();
};
