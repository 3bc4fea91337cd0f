import type { Option } from '../../ground/define-city.ts';
import { howToChoose } from '../../words/issues.ts';
import type { ChoiceColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { type Kind, optionsOf } from './kind.ts';
import { nameOf, optionHelp, optionReader } from './option-reader.ts';

/** One option of a list; kept as its code, shown by its Chinese name. */
export const choice: Kind<ChoiceColumn> = {
  reader: (column, context) => {
    const { read, usual } = optionReader(optionsOf(column, context), howToChoose.list);
    return readText(column, read, (cell) => read(String(cell)), usual);
  },
  print: (value, column, context) => nameOf(optionsOf(column, context), value),
  layout: (column, context) => ({
    format: '@',
    width: column.width ?? 120,
    align: 'center',
    dropdown: optionsOf(column, context).map(({ zh }) => zh),
  }),
  example: (column, context, seed) => {
    const options = optionsOf(column, context);
    return (options[seed % options.length] as Option).code;
  },
  accepts: (column, context) => {
    const help = optionHelp(column, context);
    return { zh: `从下拉列表选择：${help.zh}。`, en: `Choose one: ${help.en}.` };
  },
};
