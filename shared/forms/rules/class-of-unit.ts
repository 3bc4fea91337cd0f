/** A class that a sheet of supervision names by its code; the class is of the unit that the row is about. */
import type { RowRule } from '../../form/define-form.ts';

const classOf = /^\d{4}[A-Z]-([A-Z0-9]+)-[A-Z]?\d+-\d+$/;

/** The unit that held a class, by its code; undefined for what is no code of a class. */
export const unitOfClass = (code: string): string | undefined => classOf.exec(code)?.[1]?.toLowerCase();

export const classColumn = {
  kind: 'text',
  maxLength: 40,
  width: 180,
  header: { zh: '培训班编号', en: 'Class code' },
  also: ['培训班', '班次编号', '班级编号'],
  help: {
    zh: '从“抽取样本”或“比对情况”标签页复制；须为该单位的培训班。',
    en: 'Copy it from the tab of the sample or of the flags; a class of that unit.',
  },
  example: '{year}B-NYW-001-1',
} as const;

export const classOfUnit: RowRule = {
  code: 'class-of-other-unit',
  severity: 'error',
  reads: ['unit', 'class'],
  paints: 'class',
  message: {
    zh: '“{class}”不是该单位的培训班编号。',
    en: '“{class}” is not the code of a class of that unit.',
  },
  fix: { zh: '请核对单位和培训班编号。', en: 'Check the unit and the code.' },
  broken: ({ unit, class: code }) =>
    unitOfClass(String(code)) === unit ? undefined : { class: String(code) },
};
