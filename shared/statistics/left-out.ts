/** What an edition says of documents in force that its figures lack, because the ledgers have set them aside. */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { periodName } from '../ground/period.ts';
import { findForm } from '../programme/programmes.ts';
import { asideTexts } from '../words/aside.ts';
import { leftOutTexts as words } from '../words/report.ts';
import type { Filing } from './filing.ts';
import { runningCount } from './running-text.ts';

/** Money in sentences: fen as yuan. */
const yuan = (fen: number): Bilingual => {
  const amount = fen / 100;
  return Number.isInteger(amount) ? runningCount(amount) : { zh: amount.toFixed(2), en: amount.toFixed(2) };
};

const lineOf = ({ unit, form, period, version, rows, aside }: Filing, programme: Programme): Bilingual => {
  const { persons = 0, money = 0, reason = 'refused' } = aside ?? {};
  const about = [
    fill(words.rows, { rows: runningCount(rows) }),
    ...(persons ? [fill(words.persons, { persons: runningCount(persons) })] : []),
    ...(money ? [fill(words.money, { money: yuan(money) })] : []),
  ];
  const lacking = {
    zh: about.map(({ zh }) => zh).join('、'),
    en: about.map(({ en }) => en).join(', '),
  };
  const values = { unit: nameOfUnit(programme, unit), title: findForm(programme, form).title };
  const why = asideTexts.reasons[reason];
  return fill(words.line, { ...values, period: periodName(period), version, lacking, reason: why });
};

/** How many there are, then each with what the figures lack for it; nothing where nothing was left out. */
export const leftOutLines = (documents: readonly Filing[], programme: Programme): readonly Bilingual[] => {
  const left = documents.filter(({ aside }) => aside);
  if (left.length === 0) return [];
  return [fill(words.lead, { count: left.length }), ...left.map((filing) => lineOf(filing, programme))];
};
