import { quote } from '../../ground/issue.ts';
import { howToChoose } from '../../words/issues.ts';
import type { ChoicesColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind, optionsOf } from './kind.ts';
import { nameOf, optionHelp, optionReader } from './option-reader.ts';

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
