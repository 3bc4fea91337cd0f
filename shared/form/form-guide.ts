/** Form → a guide in Markdown, Chinese first: who files it when, its columns, what is checked, and how. */
import { type Bilingual, fill, type Language, listNames } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Obligation } from '../ground/obligation.ts';
import { guideTexts as words } from '../words/guide.ts';
import { privacyWords } from '../words/persons.ts';
import { menuWords, sheetWords } from '../words/sheet.ts';
import type { Form } from './define-form.ts';
import { columnsOf } from './guide-columns.ts';
import { rhythmOf, whoOf } from './guide-deadline.ts';
import { rulesOf } from './guide-rules.ts';
import { tableOf } from './markdown-table.ts';
import { privacyNotice } from './privacy-notice.ts';

/** A form with the obligation a programme makes of it. */
export type Guided = { readonly form: Form; readonly obligation: Obligation };

const stepsOf = (language: Language): string =>
  [
    fill(words.open, { menu: sheetWords.menu, open: menuWords.open }),
    words.fill,
    fill(words.check, { check: menuWords.check, rewrite: menuWords.rewrite }),
    fill(words.submit, { submit: menuWords.submit }),
  ]
    .map((step, i) => `${i + 1}. ${step[language]}`)
    .join('\n');

const nameWithNumber = ({ name, basis }: Programme): Bilingual => ({
  zh: `${name.zh}（${basis.number}）`,
  en: `${name.en}, ${basis.number}`,
});

const partOf = (
  { form, obligation }: Guided,
  programmes: readonly Programme[],
  language: Language,
): string => {
  // Of the latest programme that asks for it: who is on a sheet now is told how it is now.
  const notice = privacyNotice(form, programmes[programmes.length - 1] as Programme);
  const lines: readonly (readonly [Bilingual, Bilingual])[] = [
    [words.programme, listNames(programmes.map(nameWithNumber))],
    [words.who, whoOf(obligation, programmes)],
    [words.when, rhythmOf(obligation)],
    [words.review, form.review === 'bureau' ? words.reviewBureau : words.reviewAutomatic],
    [words.nil, form.nilAllowed ? words.nilYes : words.nilNo],
    ...(form.restricted ? ([[words.restricted, words.restrictedText]] as const) : []),
    ...(notice ? ([[privacyWords.title, notice]] as const) : []),
  ];
  const gap = language === 'zh' ? '：' : ': ';
  return [
    form.purpose[language],
    lines.map(([name, text]) => `- **${name[language]}**${gap}${text[language]}`).join('\n'),
    `### ${words.how[language]}`,
    stepsOf(language),
    `### ${words.columns[language]}`,
    columnsOf(form, programmes, language),
    `### ${words.rules[language]}`,
    words.rulesAbout[language],
    rulesOf(form, programmes, language),
  ].join('\n\n');
};

/** The guide of one form. @param programmes that use it, oldest first */
export const writeGuide = (guided: Guided, programmes: readonly Programme[]): string => {
  const { title } = guided.form;
  const parts = (['zh', 'en'] as const).map(
    (language) => `## ${title[language]}\n\n${partOf(guided, programmes, language)}`,
  );
  return `# ${title.zh} ${title.en}\n\n<!-- ${words.note.zh} ${words.note.en} -->\n\n${parts.join('\n\n')}\n`;
};

/** The list of all guides of a city's programmes, oldest first; owed forms come first. */
export const writeGuideIndex = (guided: readonly Guided[], programmes: readonly Programme[]): string => {
  const listOf = (optional: boolean): string =>
    tableOf([
      [words.form, words.who, words.when].map(({ zh, en }) => `${zh} ${en}`),
      ...guided
        .filter(({ obligation }) => (obligation.optional === true) === optional)
        .map(({ form, obligation }) => [
          `[${form.title.zh} ${form.title.en}](${form.id}.md)`,
          `${whoOf(obligation, programmes).zh}<br>${whoOf(obligation, programmes).en}`,
          `${rhythmOf(obligation).zh}<br>${rhythmOf(obligation).en}`,
        ]),
    ]);
  return [
    `# ${words.indexTitle.zh} ${words.indexTitle.en}`,
    `<!-- ${words.note.zh} ${words.note.en} -->`,
    ...programmes.map(({ name, basis }) => `${name.zh}（${basis.number}）  \n${name.en}`),
    `## ${words.indexOwed.zh} ${words.indexOwed.en}`,
    listOf(false),
    `## ${words.indexOptional.zh} ${words.indexOptional.en}`,
    `${listOf(true)}\n`,
  ].join('\n\n');
};
