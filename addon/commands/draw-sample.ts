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
import { classCodeIn, selectedClass } from '../tab/class-code.ts';
import { sampleSeed } from '../tab/sample-seed.ts';

const usual = 5;

/** “2015 市农业委员会 5”, or “2015B-NYW-001-1 5”; the number alone is of the class selected. */
const readAnswer = (answer: string, selected: string | undefined) => {
  const text = answer.normalize('NFKC').trim();
  const typed = classCodeIn(text);
  const code = typed ?? (/^\d{0,3}$/.test(text) ? selected : undefined);
  const rest = typed === undefined ? text : text.slice(typed.length).trim();
  const [, year, name = '', many] =
    (code === undefined ? /^(?:(\d{4})年?(?=\D|$))?\s*(.*?)\s*(\d+)?\s*个?$/ : /^()()(\d+)?\s*[个条]?$/).exec(
      rest,
    ) ?? [];
  return { code, year: code === undefined ? year : yearOf(code), name, many };
};

/** 抽取样本…: freezes the list of a year's classes or of a class's roster, says its hash, and only then asks for the number that was drawn. */
export const drawSample = (desk: Desk): void => {
  const { google, say, api } = desk;
  const selected = selectedClass(desk);
  const me = api('whoAmI', {});
  const { today } = me;
  const thisYear = yearOf(today);
  const { units } = findProgramme(me.programme.id);
  const sampleUnit = units.find(({ kind }) => kind === 'city-department') ?? units[0];
  const answer = google.askText(
    say(words.menu),
    say(selected === undefined ? words.question : words.questionOfClass, {
      year: thisYear,
      unit: sampleUnit?.name ?? '',
      class: selected ?? `${thisYear}B-NYW-001-1`,
    }),
  );
  if (answer === undefined) return;
  const { code, year = thisYear, name, many } = readAnswer(answer, selected);
  const most = many === undefined ? usual : Number(many);
  if (most < 1 || most > 500) throw new Refusal('wrong-number', words.wrongMost);
  const unit = name ? codeOfUnit(desk, name, me, words.unknownUnit) : undefined;
  const what = code === undefined ? words.classes : words.lines;
  // Of classes of a year that is over all of it; else what is told of months that have ended.
  const until = code === undefined && year < thisYear ? `${year}-12-31` : today;
  const of = { ...(unit && { unit }), ...(code && { class: code }) };
  const request = { params: { year }, query: { until, most: String(most), ...of } };
  const frozen = api('drawSample', request);
  if (frozen.count === 0) throw new Refusal('nothing-to-draw', fill(words.nothing, { until }));
  const { hash, count } = frozen;
  const typed = google.askText(say(words.menu), say(words.number, { until, count, what, hash, year }));
  if (typed === undefined) return;
  const seed = typed.trim() ? sampleSeed(typed, hash, year) : undefined;
  google.toast(say(words.menu), say(supervisionWords.reading));
  const sample =
    seed === undefined ? frozen : api('drawSample', { ...request, query: { ...request.query, seed } });
  const classes = unit ? nameOfUnit(findProgramme(me.programme.id), unit) : words.allUnits;
  const scope = code === undefined ? classes : fill(words.roster, { class: code });
  laySample(desk, {
    of: code ?? year,
    scope,
    what,
    until,
    ...(seed !== undefined && { seed }),
    sample,
  }).activate();
};
