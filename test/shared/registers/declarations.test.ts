/** Laws that every declaration of a register keeps, whatever form it belongs to. */
import { describe, expect, test } from 'vitest';
import type { Column, Form } from '../../../shared/form/define-form.ts';
import { exampleRow } from '../../../shared/form/sheet-layout.ts';
import { languages } from '../../../shared/ground/bilingual.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { parseRowCode, rowCode } from '../../../shared/registers/codes.ts';
import { entriesOf } from '../../../shared/registers/entries.ts';
import { listedColumns, printListed } from '../../../shared/registers/listed.ts';
import { search } from '../../../shared/registers/search.ts';
import { isPublic, isShownTo } from '../../../shared/registers/sees.ts';
import { contextFor } from '../../support/given.ts';
import { allForms, registered } from '../../support/registers.ts';

test('what is restricted has none, and nothing of it is an entry', () => {
  const restricted = allForms.filter((form) => form.restricted);
  expect(restricted.map(({ id }) => id)).toEqual(['violation-case']);
  for (const form of restricted) {
    expect(form.register).toBeUndefined();
    const rows = [exampleRow(form, contextFor(form), 0)];
    expect(entriesOf(form, { unit: 'rsj', period: '2015' }, { rows, ids: ['r1'] })).toEqual([]);
  }
});

describe.each(registered.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const { register } = form;
  const context = contextFor(form);
  const id = { unit: 'nyw', period: context.period };
  const row = exampleRow(form, context, 1);
  const entries = entriesOf(form, id, { rows: [row], ids: ['r1'] });

  test('has a code that says form, unit, number and period again', () => {
    const code = rowCode(form, id, 7);
    const parsed = parseRowCode(allForms, code);
    expect(parsed).toMatchObject({ unit: 'nyw', number: 7 });
    expect(parsed?.form.id).toBe(form.id);
    expect(parsed?.period).toBe(register?.life === 'carried' ? undefined : id.period);
  });

  test('answers rows of a register that others may name, and says only what is listed', () => {
    const { answers } = register ?? {};
    if (!answers) return;
    const column = form.columns[answers.by];
    const answered = allForms.find(
      ({ referredAs }) => column?.kind === 'reference' && referredAs === column.to,
    );
    expect(answered?.register).toBeDefined();
    for (const name of answers.shows ?? []) expect(register?.listed).toContain(name);
    for (const [own, name] of Object.entries(answers.begins ?? {})) {
      expect(answered?.register?.listed).toContain(name);
      const lengthOf = (of?: Column) => [of?.kind, (of as { maxLength?: number } | undefined)?.maxLength];
      expect(lengthOf(form.columns[own])).toEqual(lengthOf(answered?.columns[name as string]));
      expect([register?.number, answers.by]).not.toContain(own);
    }
    const headerOf = (of: Form | undefined, name: string) => of?.columns[name]?.header.zh;
    const headers = [
      ...(answered?.register?.listed ?? []).map((name) => headerOf(answered, name)),
      ...(answers.shows ?? []).map((name) => headerOf(form, name)),
    ];
    expect(new Set(headers).size).toBe(headers.length);
  });

  test('says which rows last, where they do', () => {
    // Money of a project goes on over the years, and so does what differs in it, whatever its rows say.
    // Money of a project goes on over the years, and what was applied for is told over them, whatever the rows say.
    // So is good practice, which is adopted in later years than it was recommended in.
    const allLast =
      form.money || form.aboutFlags || /^(higher-class|good-practice|practice-adoption)/.test(form.id);
    const lasting = register?.life === 'lasting' && !allLast;
    expect(register?.lasts !== undefined).toBe(lasting);
    const { column = '', is = [], until = [] } = register?.lasts ?? {};
    const options = (form.columns[column] as { options?: readonly { code: string }[] } | undefined)?.options;
    for (const code of [...is, ...until]) expect(options?.map((each) => each.code)).toContain(code);
  });

  test('lists its title, and nothing that is nobody else’s business', () => {
    expect(register?.listed).toContain(register?.title);
    expect(new Set(register?.listed).size).toBe(register?.listed.length);
    for (const name of ['remark', 'phone', 'citizenNumber', 'creditCode'])
      expect(register?.listed).not.toContain(name);
    const columns = listedColumns(form, context);
    expect(columns.map(({ name }) => name)).toEqual(register?.listed);
    for (const entry of entries)
      for (const language of languages)
        expect(printListed(form, entry, { ...context, language })).toHaveLength(columns.length);
  });

  test('names options and units in the language of the one who reads, and finds them in either', () => {
    const [entry] = entries;
    if (!entry) throw new Error('no entry');
    const inEnglish = printListed(form, entry, { ...context, language: 'en' });
    const inChinese = printListed(form, entry, { ...context, language: 'zh' });
    for (const [i, { name }] of listedColumns(form, context).entries()) {
      const column = form.columns[name];
      if (row[name] === undefined || !['choice', 'choices', 'unit', 'yes-no'].includes(column?.kind ?? ''))
        continue;
      expect([name, inEnglish[i]]).toEqual([name, expect.not.stringMatching(/\p{Script=Han}/u)]);
      expect([name, inChinese[i]]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
      if (!register?.filters?.includes(name)) continue;
      for (const text of [inEnglish[i], inChinese[i]])
        expect(search(form, entries, String(text), [], context)).toHaveLength(1);
    }
  });

  test('is found by others through nothing that it does not list', () => {
    const { shownTo, listed = [], searched = [], filters = [], facts = [] } = register ?? {};
    if (shownTo === 'nobody') return;
    for (const name of [...searched, ...filters, ...facts]) expect(listed).toContain(name);
  });

  test('is found by its code, its unit, its title and the names of its filters', () => {
    const [entry] = entries;
    const find = (text: string, filters = {}) =>
      search(form, entries, text, Object.entries<string>(filters), context).length;
    expect(find('')).toBe(1);
    expect(find(entry?.code.toLowerCase() ?? '')).toBe(1);
    expect(find(String(row[register?.title as string]).slice(0, 4))).toBe(1);
    expect(find('没有这样的词')).toBe(0);
    for (const column of register?.filters ?? []) {
      const value = row[column];
      const code = Array.isArray(value) ? value[0] : value;
      if (code === undefined) continue;
      expect(find('', { [column]: String(code) })).toBe(1);
      expect(find('', { [column]: 'no-such-code' })).toBe(0);
    }
  });

  test('shows units that are no members only what is public', () => {
    const [entry] = entries;
    if (!entry) throw new Error('no entry');
    const viewer = { code: 'enterprise1', kind: 'enterprise' } as const;
    expect(isShownTo(form, entry, viewer, programme)).toBe(isPublic(form, entry));
  });
});
