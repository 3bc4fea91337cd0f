import type { Option } from '../../ground/define-city.ts';
import { quote } from '../../ground/issue.ts';
import type { CheckContext, ChoiceColumn, ChoicesColumn, Value } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind, optionsOf } from './kind.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()（）、,，.。]/g, '')
    .toLowerCase();

const listed = (options: readonly Option[]): string => options.map(({ zh }) => zh).join('、');

/** Compiles a reader of one option: by its Chinese or English name, its code, or another way people write it. */
const optionReader = (options: readonly Option[]) => {
  const byName = new Map<string, Option>();
  for (const option of options)
    for (const name of [
      option.zh,
      option.en,
      option.code,
      `${option.code}${option.zh}`,
      ...(option.also ?? []),
    ])
      byName.set(fold(name), option);
  const exact = new Map(options.map((option) => [option.zh, option.code] as const));
  return (text: string): string | Finding => {
    const code = exact.get(text);
    if (code !== undefined) return code;
    const option = byName.get(fold(text));
    if (option) return new Finding('understood', { value: quote(text), understood: option.zh }, option.code);
    const folded = fold(text);
    const close = options.filter(
      ({ zh }) => folded.length >= 2 && (fold(zh).indexOf(folded) >= 0 || folded.indexOf(fold(zh)) >= 0),
    );
    return close.length === 1
      ? new Finding('choice-close', { value: quote(text), suggestion: (close[0] as Option).zh })
      : new Finding('choice-unknown', { value: quote(text), options: listed(options) });
  };
};

const nameOf = (options: readonly Option[], code: Value): string =>
  options.find((option) => option.code === code)?.zh ?? String(code);

const optionHelp = (column: ChoiceColumn | ChoicesColumn, context: CheckContext) => {
  const options = optionsOf(column, context);
  return { zh: listed(options), en: options.map(({ zh, en }) => `${zh} ${en}`).join('; ') };
};

/** One option of a list; kept as its code, shown by its Chinese name. */
export const choice: Kind<ChoiceColumn> = {
  reader: (column, context) => {
    const read = optionReader(optionsOf(column, context));
    return readText(read, (cell) => read(String(cell)));
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

/** Several options of a list, separated by 、 or a comma; kept as codes in the order of the list. */
export const choices: Kind<ChoicesColumn> = {
  reader: (column, context) => {
    const options = optionsOf(column, context);
    const read = optionReader(options);
    const order = new Map(options.map((option, i) => [option.code, i] as const));
    const readAll = (text: string) => {
      const codes: string[] = [];
      for (const part of text.split(/[、,，;；|/\n]+/)) {
        if (part.trim() === '') continue;
        const found = read(part.trim());
        if (found instanceof Finding && found.value === undefined) return found;
        const code = (found instanceof Finding ? found.value : found) as string;
        if (codes.indexOf(code) < 0) codes.push(code);
      }
      if (codes.length === 0) return undefined;
      codes.sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
      const shown = codes.map((code) => nameOf(options, code)).join('、');
      return shown === text
        ? codes
        : new Finding('understood', { value: quote(text), understood: shown }, codes);
    };
    return readText(readAll, (cell) => readAll(String(cell)));
  },
  print: (value, column, context) =>
    (value as readonly string[]).map((code) => nameOf(optionsOf(column, context), code)).join('、'),
  layout: (column) => ({ format: '@', width: column.width ?? 160 }),
  example: (column, context, seed) => {
    const options = optionsOf(column, context);
    return options
      .filter((_, i) => i === seed % options.length || i === options.length - 1)
      .map(({ code }) => code);
  },
  accepts: (column, context) => {
    const help = optionHelp(column, context);
    return { zh: `可选多项，用顿号隔开：${help.zh}。`, en: `One or more, separated by 、: ${help.en}.` };
  },
};
