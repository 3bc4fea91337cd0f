/** How long each kind of data is kept, and why, as lines. */
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import type { Retention } from '../../shared/ground/retention.ts';
import { retentionWords as words } from '../../shared/words/persons.ts';

export const retentionLines = ({ persons, links, logs, record, accounts }: Retention): readonly Bilingual[] =>
  [
    [persons, fill(words.years, { years: persons.years })] as const,
    [links, fill(words.months, { months: links.months })] as const,
    [logs, fill(words.days, { days: logs.days })] as const,
    [record, words.forGood] as const,
    [accounts, words.forGood] as const,
  ].map(([{ title, reason }, how]) => ({
    zh: `${title.zh}：${how.zh}。${reason.zh}`,
    en: `${title.en}: ${how.en}. ${reason.en}`,
  }));

export const printRetention = (retention: Retention): void => {
  for (const { zh, en } of retentionLines(retention)) console.log(`${zh}\n${en}`);
};
