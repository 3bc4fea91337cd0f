/** What is checked of a form, sentence by sentence, for its guide. */
import { fill, type Language, withoutBlanks } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { guideTexts as words } from '../words/guide.ts';
import type { Column, Form } from './define-form.ts';

export const rulesOf = (form: Form, programmes: readonly Programme[], language: Language): string => {
  const applying = [...form.rowRules, ...form.sheetRules].filter(
    ({ where }) => !where || programmes.some(where),
  );
  const lines = applying.map(({ severity, message, fix }) => {
    const weight = words[severity === 'error' ? 'error' : 'warning'][language];
    const gap = language === 'zh' ? '' : ' ';
    return `- **${weight}**${language === 'zh' ? '：' : ': '}${withoutBlanks(message[language])}${gap}${withoutBlanks(fix[language])}`;
  });
  const headers = form.rowKey.map((name) => (form.columns[name] as Column).header);
  const key = fill(words.key, {
    columns: {
      zh: headers.map(({ zh }) => `“${zh}”`).join(''),
      en: headers.map(({ en }) => `“${en}”`).join(' and '),
    },
  });
  return [`- ${key[language]}`, ...new Set(lines)].join('\n');
};
