import type { Option } from '../../ground/define-city.ts';
import { quote } from '../../ground/issue.ts';
import { howToChoose } from '../../words/issues.ts';
import type { CheckContext, ChoiceColumn, ChoicesColumn, Value } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind, optionsOf } from './kind.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()（）、,，.。]/g, '')
    .toLowerCase();

const listed = (options: readonly Option[]): string => options.map(({ zh }) => zh).join('、');
/** 中级以上 is not 中级, and 非高层次 is not 高层次: what is near in letters means something else. */
const qualified = /以[上下内內外]|[非不未无無除]/;

/** Compiles a reader of one option: by its Chinese or English name, its code, or another way people write it. */
const optionReader = (options: readonly Option[], how: (typeof howToChoose)[keyof typeof howToChoose]) => {
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
  const names = options.map((option) => ({ option, name: fold(option.zh) }));
  const all = listed(options);
  const exact = new Map(options.map((option) => [option.zh, option.code] as const));
  const usual = (text: string): string | undefined => exact.get(text);
  const read = (text: string): string | Finding => {
    const code = exact.get(text);
    if (code !== undefined) return code;
    const folded = fold(text);
    const option = byName.get(folded);
    const value = quote(text);
    if (option) return new Finding('understood', { value, understood: option.zh }, option.code);
    const close =
      folded.length < 2 || qualified.test(folded)
        ? []
        : names.filter(({ name }) => name.indexOf(folded) >= 0 || folded.indexOf(name) >= 0);
    const only = close[0]?.option;
    if (!only) return new Finding('choice-unknown', { value, options: all, how });
    return close.length === 1
      ? new Finding('choice-close', { value, suggestion: only.zh, how })
      : new Finding('choice-ambiguous', { value, options: listed(close.map(({ option }) => option)) });
  };
  return { read, usual };
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

const separators = /[、,，;；|/\n]+/;
/** Between options people also write 和 or a blank; a name may hold either, so these count only where every part is one. */
const joiners = /\s+(?:and\s+)?|\s*(?:以及|和|及|与|與|[&+＋])\s*/i;

/** Parts between separators that stand in no bracket: 各县（市、区） is one. */
const splitOutside = (text: string): string[] => {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '（') depth++;
    else if (character === ')' || character === '）') depth--;
    if (depth <= 0 && separators.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

/** Several options of a list, separated by 、 or a comma; kept as codes in the order of the list. */
export const choices: Kind<ChoicesColumn> = {
  reader: (column, context) => {
    const options = optionsOf(column, context);
    const { read } = optionReader(options, howToChoose.several);
    const order = new Map(options.map((option, i) => [option.code, i] as const));
    const codeOf = (found: string | Finding): string | undefined =>
      (found instanceof Finding ? found.value : found) as string | undefined;
    /** The codes that a part names, or why it names none. */
    const readPart = (part: string): readonly string[] | Finding => {
      const found = read(part);
      const code = codeOf(found);
      if (code !== undefined) return [code];
      const codes = part.split(joiners).map((each) => codeOf(read(each)));
      return codes.length > 1 && codes.every((each): each is string => each !== undefined)
        ? codes
        : (found as Finding);
    };
    const readAll = (text: string) => {
      const codes: string[] = [];
      for (const part of splitOutside(text)) {
        const found = readPart(part);
        if (found instanceof Finding) return found;
        for (const code of found) if (codes.indexOf(code) < 0) codes.push(code);
      }
      if (codes.length === 0) return read(text);
      codes.sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
      const shown = codes.map((code) => nameOf(options, code)).join('、');
      return shown === text
        ? codes
        : new Finding('understood', { value: quote(text), understood: shown }, codes);
    };
    return readText(column, readAll, (cell) => readAll(String(cell)));
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
