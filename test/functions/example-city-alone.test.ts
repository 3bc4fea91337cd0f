/** Whatever another city prints, nothing of Qingdao stands in it: its names are computed from its data. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readPdf } from '../../cli/scan/read-pdf.ts';
import { overviewOf } from '../../functions/completeness/completeness.ts';
import { renderCompleteness } from '../../functions/documents/completeness-page.tsx';
import { writeGuides } from '../../scripts/write-guides.ts';
import { layoutSheet } from '../../shared/form/sheet-layout.ts';
import { statisticalHead } from '../../shared/form/statistical-head.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { languages } from '../../shared/ground/bilingual.ts';
import { qingdao } from '../../shared/programme/qingdao.ts';
import { cityAround } from '../support/city-around.ts';
import { exampleCity, exampleProgramme } from '../support/example-city.ts';
import { playShortYear } from '../support/short-year.ts';
import { partsOf } from '../support/zip.ts';

vi.mock(import('../../shared/programme/cities.ts'), async (original) =>
  (await import('../support/example-city.ts')).withExampleCity(original),
);

const textsOf = ({ zh, en }: Bilingual): string[] => [zh, en];
type Named = { readonly name: Bilingual; readonly also?: readonly string[] };

/** Names, prefixes, numbers of papers and codes that only Qingdao has; words everybody uses are none of them. */
const itsOwn = (): readonly string[] => {
  // 市人社局 is what every city calls its bureau, and what the texts call it.
  const others = qingdao.units.filter(({ kind }) => kind !== 'bureau');
  const ofUnits = others.flatMap(({ name, also = [] }: Named) => [...textsOf(name), ...also]);
  const ofProgrammes = qingdao.programmes.flatMap((programme) => [
    programme.id,
    ...textsOf(programme.name),
    programme.basis.number,
    ...textsOf(programme.fieldsName),
    ...[...programme.categories, ...programme.guides, ...programme.fields].flatMap(textsOf),
    ...programme.targets.flatMap(({ title }) => textsOf(title)),
  ]);
  const common = new Set(
    [
      ...exampleProgramme.targets.map(({ title }) => title),
      ...exampleProgramme.fields,
      // what any programme calls them
      { zh: '重点领域', en: 'The key fields' },
    ].flatMap(textsOf),
  );
  return [...new Set([...ofUnits, ...ofProgrammes, ...qingdao.unitPrefixes, qingdao.documentOffice])].filter(
    // 教育, 卫生 and the like stand in any text about training.
    (text) => text.length >= (/[\u4e00-\u9fff]/.test(text) ? 4 : 12) && !common.has(text),
  );
};
const codes = qingdao.units.map(({ code }) => code.toUpperCase());

let played: Awaited<ReturnType<typeof playShortYear>>;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  played = await playShortYear(exampleProgramme);
});
afterAll(() => vi.useRealTimers());

const betray = (text: string): string[] => [
  ...itsOwn().filter((own) => text.includes(own)),
  ...['青岛', 'Qingdao', 'qingdao'].filter((own) => text.includes(own)),
  // As codes of projects and receipts carry them: 2031S-NYW-001
  ...codes.filter((code) => text.includes(`-${code}-`)),
];

test('what is searched for is there: Qingdao’s own guides betray it', () => {
  expect(itsOwn().length).toBeGreaterThan(100);
  const own = [...writeGuides(qingdao).values()].join('\n');
  expect(betray(own).length).toBeGreaterThan(30);
});

test('guides', () => {
  for (const [name, text] of writeGuides(exampleCity)) expect([name, betray(text)]).toEqual([name, []]);
});

test('sheets of every form', () => {
  for (const form of exampleCity.forms)
    for (const language of languages) {
      const context = {
        programme: exampleProgramme,
        unit: 'gxb',
        period: form.period === 'year' ? '2032' : '2032-03',
        today: '2032-04-02',
        references: { project: [], class: [] },
      };
      const text = JSON.stringify([
        form.title,
        form.purpose,
        layoutSheet(form, context, language),
        statisticalHead(exampleProgramme, form),
      ]);
      expect([form.id, betray(text)]).toEqual([form.id, []]);
    }
});

test('the report, its tables and its mails', () => {
  for (const [name, text] of played.reports.objects) expect([name, betray(text)]).toEqual([name, []]);
  expect(played.mail.length).toBe(2);
  for (const letter of played.mail) expect(betray(JSON.stringify(letter))).toEqual([]);
});

test('the plan of the city as PDF, page and workbook', async () => {
  for (const language of languages) {
    const page = (await played.openFile(`${language}.html`)).toString();
    expect([language, betray(page)]).toEqual([language, []]);
    const pdf = readPdf(await played.openFile(`${language}.pdf`));
    expect(betray(JSON.stringify(pdf))).toEqual([]);
    const parts = partsOf(await played.openFile(`${language}.xlsx`));
    expect(betray(parts.map(({ content }) => content).join('\n'))).toEqual([]);
  }
});

test('who owes what', async () => {
  const { services, month } = played;
  const given = { ...services, city: cityAround(exampleProgramme), programme: exampleProgramme };
  const overview = await overviewOf(month, exampleProgramme.units, given, new Date());
  for (const language of languages)
    expect(betray(renderCompleteness(overview, exampleProgramme, language))).toEqual([]);
});
