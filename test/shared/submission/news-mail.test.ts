/** docs/news.md says which news goes by mail, when, to whom, and whether it can be turned off: as the code does it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type NewsKind, newsKinds } from '../../../shared/submission/news.ts';
import { mailChoices, mailRules, triedHours } from '../../../shared/submission/news-mail.ts';

const page = readFileSync(new URL('../../../docs/news.md', import.meta.url), 'utf8');
const lines = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const when = { once: 'at once', hour: 'within the hour', morning: 'morning' };
const whom = { filer: 'whoever submitted it', unit: 'unit', members: 'members', reviewers: 'reviewers' };

test('the table has a line for every kind that is mailed, and none for another', () => {
  const listed = lines.map(([, kind]) => kind).filter((kind) => newsKinds.includes(kind as NewsKind));
  expect(listed.sort()).toEqual(Object.keys(mailRules).sort());
});

test.each(Object.entries(mailRules))(
  '%s goes when, to whom and as firmly as the table says',
  (kind, rule) => {
    const [, , , , at, to, off] = lines.find(([, first]) => first === kind) ?? [];
    expect(at).toContain(when[rule.at]);
    expect(to).toContain(whom[rule.to]);
    expect(off).toBe(rule.duty ? '否 no' : '可 yes');
  },
);

test('the page names the choices and the hours for which a mail is tried', () => {
  for (const choice of mailChoices) expect(page).toContain(`\`${choice}\``);
  expect(page).toContain(`连续 ${triedHours} 小时`);
  expect(page).toContain(`every hour for ${triedHours} hours`);
});
