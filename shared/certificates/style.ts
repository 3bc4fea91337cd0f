/**
 * What the bureau has written on certificates (notice 63: it designs and supervises them): title, heading, the line
 * of supervision and a remark. A row of form certificate-style each, from a day on; before the first, and for what a
 * row leaves empty, it is the programme's own.
 */
import type { Row } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { certificateStyleTexts as texts } from '../words/certificate-paper.ts';
import type { PrintedClass } from './content.ts';

export const styleForm = 'certificate-style';

export type CertificateStyle = {
  readonly title: Bilingual;
  /** Above the title; the name of the programme. */
  readonly heading: Bilingual;
  /** 监制: below the place for the bureau's seal. */
  readonly supervisor: Bilingual;
  /** Small print beside the code; may be empty. */
  readonly remark: string;
};

const ownStyle = (programme: Programme, { programme: heading }: Pick<PrintedClass, 'programme'>) => {
  const { authority } = programme.statisticalForm;
  return {
    title: texts.title,
    heading,
    supervisor: { zh: `${authority.zh}${texts.supervised}`, en: authority.en },
    remark: '',
  };
};

/** The row in force on a day; undefined before the first. @param day ISO date */
const rowOn = (rows: readonly Row[], day: string): Row | undefined =>
  rows
    .filter(({ from }) => String(from) <= day)
    .sort((a, b) => (String(a.from) < String(b.from) ? -1 : 1))
    .pop();

/** One language is never printed beside the other's old text: what is translated comes with its Chinese. */
const either = (row: Row, name: string, own: Bilingual): Bilingual => {
  const zh = row[name] as string | undefined;
  return zh === undefined ? own : { zh, en: (row[`${name}En`] as string | undefined) ?? '' };
};

/** @param rows of the bureau's document that the certificates name; none where they name none */
export const styleOn = (
  rows: readonly Row[],
  day: string,
  programme: Programme,
  of: Pick<PrintedClass, 'programme'>,
): CertificateStyle => {
  const own = ownStyle(programme, of);
  const row = rowOn(rows, day);
  return row
    ? {
        title: either(row, 'title', own.title),
        heading: either(row, 'heading', own.heading),
        supervisor: either(row, 'supervisor', own.supervisor),
        remark: (row.remark as string | undefined) ?? '',
      }
    : own;
};

/** Has a document a row in force on the day? @param day ISO date */
export const hasStyleOn = (rows: readonly Row[], day: string): boolean => rowOn(rows, day) !== undefined;
