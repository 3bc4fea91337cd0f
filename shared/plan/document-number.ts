/** The number of an official document, 发文字号: the issuing office's short name, year and number (GB/T 9704 7.2.5). */
const number = /^([\u4e00-\u9fff]{2,20})〔(\d{4})〕(\d{1,4})号$/;

/** Brackets and digits as people type them, written as the standard writes them; undefined for anything else. */
export const readDocumentNumber = (text: string): string | undefined => {
  const values = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[([{【《〈「『]/g, '〔')
    .replace(/[)\]}】》〉」』]/g, '〕')
    .replace(/第(?=\d+号$)/, '');
  const [, office, year, serial] = number.exec(values) ?? [];
  return office === undefined ? undefined : `${office}〔${year}〕${Number(serial)}号`;
};
