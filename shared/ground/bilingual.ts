/** Every text a person sees exists in Chinese and English; Chinese comes first. */
export type Bilingual = { readonly zh: string; readonly en: string };
export type Language = keyof Bilingual;
export const languages: readonly Language[] = ['zh', 'en'];

/** A value put into a text; a bilingual one follows the language of the text. */
export type Param = string | number | Bilingual;
export type Params = { readonly [name: string]: Param };

const blank = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * Fills `{name}` in one language's text; an unknown name is a programming error and throws. `{count|row|rows}` is
 * the first word where `count` is 1, else the second: English needs it, Chinese does not.
 */
export const fillOne = (text: string, params: Params, language: Language): string =>
  text.replace(blank, (_, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`text wants {${name}}: ${text}`);
    const words = typeof value === 'object' ? value[language] : String(value);
    if (one === undefined || many === undefined) return words;
    return words === '1' ? one : many;
  });

/** Fills `{name}` in both languages. */
export const fill = (text: Bilingual, params: Params): Bilingual => ({
  zh: fillOne(text.zh, params, 'zh'),
  en: fillOne(text.en, params, 'en'),
});

export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** Names one after the other: 、 in Chinese, commas in English. */
export const joinNames = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ');

/** The same in both languages. */
export const listNames = (names: readonly Bilingual[]): Bilingual => ({
  zh: joinNames(
    names.map(({ zh }) => zh),
    'zh',
  ),
  en: joinNames(
    names.map(({ en }) => en),
    'en',
  ),
});
