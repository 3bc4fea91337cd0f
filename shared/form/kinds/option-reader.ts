/** An option by its code or any of its names, however it was typed. */
import type { Option } from '../../ground/define-city.ts';
import { quote } from '../../ground/issue.ts';
import type { howToChoose } from '../../words/issues.ts';
import type { CheckContext, ChoiceColumn, ChoicesColumn, Value } from '../define-form.ts';
import { Finding, optionsOf } from './kind.ts';

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()（）、,，.。]/g, '')
    .toLowerCase();

const listed = (options: readonly Option[]): string => options.map(({ zh }) => zh).join('、');
/** 中级以上 is not 中级, and 非高层次 is not 高层次: what is near in letters means something else. */
const qualified = /以[上下内內外]|[非不未无無除]/;

/** Compiles a reader of one option: by its Chinese or English name, its code, or another way people write it. */
export const optionReader = (
  options: readonly Option[],
  how: (typeof howToChoose)[keyof typeof howToChoose],
) => {
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

export const nameOf = (options: readonly Option[], code: Value): string =>
  options.find((option) => option.code === code)?.zh ?? String(code);

export const optionHelp = (column: ChoiceColumn | ChoicesColumn, context: CheckContext) => {
  const options = optionsOf(column, context);
  return { zh: listed(options), en: options.map(({ zh, en }) => `${zh} ${en}`).join('; ') };
};
