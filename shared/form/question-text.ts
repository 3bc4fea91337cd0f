/** A question about a table of somebody's own, in words: what is asked, and the numbered choices under it. */
import { fill, fillOne, type Language } from '../ground/bilingual.ts';
import { quote } from '../ground/issue.ts';
import { mappingWords as words } from '../words/mapping.ts';
import type { Question } from './ask-mapping.ts';
import type { CheckContext, Column, Form } from './define-form.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Mapping } from './map-columns.ts';

export const questionText = (
  form: Form,
  question: Question,
  context: CheckContext,
  language: Language,
): string => {
  const titleOf = (name: string): string => (form.columns[name] as Column).header[language];
  const choices = question.choices.map((choice, i) =>
    fillOne(
      words.choice[language],
      { number: i + 1, name: question.about === 'column' ? quote(choice) : titleOf(choice) },
      language,
    ),
  );
  return [sentenceOf(form, question, context)[language], ...choices].join('\n');
};

const sentenceOf = (form: Form, question: Question, context: CheckContext) => {
  if (question.about === 'header') return fill(words.headerQuestion, { header: quote(question.header) });
  const column = form.columns[question.column] as Column;
  const accepts = kindOf(column).accepts(column, context);
  return fill(question.choices.length ? words.columnQuestion : words.constantQuestion, {
    column: column.header,
    accepts: { zh: accepts.zh.replace(/[。.]$/, ''), en: accepts.en.replace(/\.$/, '') },
  });
};

/** What a mapping says, a line each. */
export const mappingLines = (form: Form, { columns, constants }: Mapping, language: Language): string[] => {
  const titleOf = (name: string): string => form.columns[name]?.header[language] ?? name;
  return [
    ...Object.entries(columns).flatMap(([header, name]) =>
      name === null
        ? []
        : [fillOne(words.againColumn[language], { header: quote(header), column: titleOf(name) }, language)],
    ),
    ...Object.entries(constants).map(([name, text]) =>
      fillOne(words.againConstant[language], { column: titleOf(name), text: quote(text) }, language),
    ),
  ];
};
