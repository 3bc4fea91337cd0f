/**
 * `--map`: what a file with headers of its own was understood as, and the questions that leaves, answered line by
 * line. The answers are kept beside the file, or where the option says, and are used again without a question.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { mappingShape } from '../../shared/contract/workbook-shapes.ts';
import { askMapping } from '../../shared/form/ask-mapping.ts';
import type { Column } from '../../shared/form/define-form.ts';
import { type Mapping, noMapping } from '../../shared/form/map-columns.ts';
import { mappingState } from '../../shared/form/propose-columns.ts';
import { questionText } from '../../shared/form/question-text.ts';
import { fillOne, joinNames, type Language } from '../../shared/ground/bilingual.ts';
import { quote } from '../../shared/ground/issue.ts';
import { mappingWords as words } from '../../shared/words/mapping.ts';
import { type Asked, type OpenFile, openFile } from './check-file.ts';
import { readJsonFile } from './read-option.ts';

/** Besides what is printed for programs: those read the other stream. */
const say = (text: string): void => console.error(text);

const showState = ({ form, grid, context }: OpenFile, language: Language): void => {
  const { recognised, unknown, missing } = mappingState(form, grid, context);
  const titleOf = (name: string): string => (form.columns[name] as Column).header[language];
  const list = (names: readonly string[]): string =>
    names.length ? joinNames(names, language) : words.nothing[language];
  const columns = list(recognised.map(({ column }) => titleOf(column)));
  say(fillOne(words.recognised[language], { columns }, language));
  say(
    fillOne(words.unknown[language], { headers: list(unknown.map(({ header }) => quote(header))) }, language),
  );
  say(fillOne(words.missing[language], { columns: list(missing.map(titleOf)) }, language));
};

const askAll = async ({ form, grid, context }: OpenFile, language: Language): Promise<Mapping> => {
  const lines = createInterface({ input: process.stdin });
  const answers = lines[Symbol.asyncIterator]();
  const questions = askMapping(form, grid, noMapping, context);
  let step = questions.next();
  while (!step.done) {
    say(questionText(form, step.value, context, language));
    const { value = '', done } = await answers.next();
    step = questions.next(done ? '' : value);
  }
  lines.close();
  return step.value;
};

/** Nothing was assigned: the lines of an input that ended are no answers. */
const isEmpty = ({ columns, constants }: Mapping): boolean =>
  Object.values(columns).every((name) => name === null) && Object.keys(constants).length === 0;

/** @param given the file of a mapping; '' for one beside the file that is checked */
export const mapFile = async (
  file: string,
  asked: Asked,
  given: string,
  language: Language,
): Promise<Mapping> => {
  const kept = given || `${file}.map.json`;
  if (given && existsSync(given))
    return readJsonFile(given, '--map', mappingShape, {
      zh: '--map 此前保存的对应关系',
      en: 'the answers that --map saved',
    });
  const opened = await openFile(file, asked);
  showState(opened, language);
  const mapping = await askAll(opened, language);
  if (isEmpty(mapping)) return mapping;
  writeFileSync(kept, `${JSON.stringify(mapping, null, 2)}\n`);
  say(fillOne(words.kept[language], { file: kept }, language));
  return mapping;
};
