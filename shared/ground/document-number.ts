/** The number of an official document, 发文字号: the issuing office's short name, year and number (GB/T 9704 7.2.5). */
const parts = '([\\u4e00-\\u9fff]{2,20})〔(\\d{4})〕(\\d{1,4})号';
const number = new RegExp(`^${parts}$`);
/** Behind a title in brackets: 《关于…的通知》（青人社字〔2015〕12号）. */
const within = `(?:^|[^\\u4e00-\\u9fff])${parts}`;

/** Brackets as people type them, written as the standard writes them. */
const standard = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[([{【《〈「『]/g, '〔')
    .replace(/[)\]}】》〉」』]/g, '〕')
    .replace(/第(?=\d+号)/g, '');

const written = ([, office, year, serial]: readonly string[]): string =>
  `${office}〔${year}〕${Number(serial)}号`;

/** Brackets and digits as people type them, written as the standard writes them; undefined for anything else. */
export const readDocumentNumber = (text: string): string | undefined => {
  const found = number.exec(standard(text));
  return found ? written(found) : undefined;
};

/** The one number that stands in a longer text; undefined where there is none or more than one. */
export const documentNumberIn = (text: string): string | undefined => {
  const pattern = new RegExp(within, 'g');
  const folded = standard(text);
  const found = pattern.exec(folded);
  return found && !pattern.exec(folded) ? written(found) : undefined;
};
