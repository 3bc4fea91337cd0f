/**
 * What a table says of a column's figures outside the cells: a unit or a qualifier in the header, in the line above or
 * in a number format. It is applied, asked about, or says nothing new; never ignored.
 */
import { type Bilingual, same } from '../../ground/bilingual.ts';
import { unitWords } from '../../words/units.ts';
import type { Column, NumberColumn } from '../define-form.ts';

export type Unit =
  /** The column's own unit, or a remark that changes no figure. */
  | { readonly says: 'same' }
  /** Another scale of the same quantity: 万元 are 10,000 of the column's yuan. */
  | { readonly says: 'scaled'; readonly word: string; readonly factor: number }
  /** Another quantity, such as 每人 or 美元: its figures are not the column's. */
  | { readonly says: 'other'; readonly word: string }
  /** Nobody here knows what it means for the figures. */
  | { readonly says: 'unclear'; readonly word: string };

/** Half-width, without blanks, in small letters: what units are compared by. */
export const foldUnit = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const announced = /^(?:(?:金额|经费|货币|计量|数量)?[单單]位|unit|in)[:为是]?|[:]$/g;
/** Remarks that leave a figure what it is. */
const remark =
  /^(?:必填|选填|可选|非必填|必填项|可不填|如有|若有|没有不填|无则不填|填?(?:阿拉伯)?数字|整数|小数|保留.*小数|金额|数额|数目|计划|预计|拟定?|预算|预估|估算|约?数|小写|见.*|详见.*|注\d*|含税|\d+|required|optional|ifany|planned|number)$/;

const money = {
  same: /^(?:人民币)?(?:元|圆|元整)?(?:人民币)?$|^(?:rmb|cny|yuan|¥|¥元|rmbyuan|元rmb)$/,
  scales: {
    分: 0.01,
    角: 0.1,
    十元: 10,
    百元: 100,
    千元: 1_000,
    千: 1_000,
    k: 1_000,
    kyuan: 1_000,
    thousand: 1_000,
    thousandyuan: 1_000,
    '1,000yuan': 1_000,
    万: 10_000,
    万元: 10_000,
    萬元: 10_000,
    w: 10_000,
    wan: 10_000,
    wanyuan: 10_000,
    tenthousandyuan: 10_000,
    '10,000yuan': 10_000,
    '10kyuan': 10_000,
    '10k': 10_000,
    '10,000': 10_000,
    十万元: 100_000,
    百万: 1_000_000,
    百万元: 1_000_000,
    million: 1_000_000,
    millionyuan: 1_000_000,
    千万元: 10_000_000,
    亿: 100_000_000,
    亿元: 100_000_000,
    億元: 100_000_000,
  },
} as const;
const people = {
  same: ['人', '名', '位', '个', '人数', '员', 'person', 'persons', 'people', 'trainees', 'headcount'],
  scales: { 十人: 10, 百人: 100, 千人: 1_000, 万人: 10_000, 万: 10_000, 千: 1_000, 万名: 10_000 },
} as const;
const hours =
  /^(?:[1每]学时[=为]?\d+分钟?|\d+分钟?(?:[/=]|为)[1每]?个?学时)$|^(?:个?学时|课时|小时|学时数|h|hrs?|hours?)?(?:[/每]人|人均|每人|perperson|each|perhead)?$|^(?:每人|人均)(?:学时|课时|小时)?$/;
const days = /^(?:个?工作日|天|日|天数|d|days?)$/;

/** Words of other quantities than that of any column; what is counted by one column's own word is asked of others. */
const quantity =
  /每|均|单价|标准|[/]|per|美元|港[元币]|欧元|日元|英镑|外币|usd|hkd|eur|jpy|gbp|[$€£]|人次|人天|人日|学时|课时|小时|分钟|天|日|周|星期|月|年|期|班|次|人|名|元|%|百分|比例|比重|率|总|累计|其中|不含|不包括|男|女/;

/** Heaviest first: a figure of another quantity stops the column, whatever else its header says. */
const weight: Record<Unit['says'], number> = { other: 3, scaled: 2, unclear: 1, same: 0 };

export const strongest = (units: readonly Unit[]): Unit =>
  units.reduce<Unit>((most, unit) => (weight[unit.says] > weight[most.says] ? unit : most), { says: 'same' });

const read = (word: string, isSame: boolean, scales: { readonly [word: string]: number }): Unit => {
  if (isSame || remark.test(word)) return { says: 'same' };
  const bare = word.replace(/^(?:人民币|rmb|cny)|(?:人民币|rmb|cny)$/g, '');
  const factor = Object.keys(scales).indexOf(bare) < 0 ? undefined : scales[bare];
  if (factor !== undefined) return { says: 'scaled', word, factor };
  return { says: quantity.test(word) ? 'other' : 'unclear', word };
};

/** Is it a column of figures, where a unit can change what is meant? */
export const isNumber = (column: Column): column is NumberColumn =>
  column.kind === 'integer' || column.kind === 'quantity' || column.kind === 'money';

/**
 * What a qualifier says of a column's figures.
 * @param text as it stands in a bracket, a second line or a format, such as `万元` or `单位：万元`
 */
export const unitFor = (column: NumberColumn, text: string): Unit => {
  const word = foldUnit(text).replace(announced, '');
  if (word === '') return { says: 'same' };
  const whole = unitOf(column, word);
  const parts = word.split(/[,;、](?!\d)/);
  // 万元，含税 is a unit and a remark; 10,000 yuan is one word.
  if (parts.length === 1 || whole.says === 'same' || whole.says === 'scaled') return whole;
  return strongest(parts.filter((part) => part !== '').map((part) => unitOf(column, part)));
};

const unitOf = (column: NumberColumn, word: string): Unit => {
  if (column.kind === 'money') return read(word, money.same.test(word), money.scales);
  if (column.kind === 'quantity')
    return read(word, column.measure === 'hours' ? hours.test(word) : days.test(word), {});
  const counted = column.units ?? people.same;
  const inHundred = column.max === 100 && /^(?:%|百分制|100分制|满分100分?|0[-~—–至到]100)$/.test(word);
  const same = inHundred || counted.some((unit) => foldUnit(unit) === word);
  return read(word, same, column.units ? {} : people.scales);
};

const yuanWord = '(?:人民币)?[百千万萬十亿億]*元';
/** 元/人 is another quantity than 元, so what stands behind the stroke belongs to the word. */
const unitWord = `(?:${yuanWord}|万人次|[百千万]*人(?:次)?|[万千百]*美元|港元|欧元|[$€£])(?:/(?:人|天|日|期|班|次|年|月|学时)[·/]?[天日期]?)?`;
const englishYuan =
  '(?:(?:rmb|cny)\\s*(?:1,000|10,000|thousand|million)|(?:1,000|10,000|thousand|million)\\s*(?:yuan|rmb|cny))';
/** 单位：万元 · （金额单位：人民币万元） · 单位：人、万元 · （万元） · 以万元为单位 · 金额：万元 · 万元 */
const said = [
  new RegExp(`[单單]位[:：为是]?\\s*[(（]?((?:[^:：()（）]{1,3}[、，,/]\\s*)*${unitWord})`, 'g'),
  new RegExp(`[（(\\[【〔]\\s*(${unitWord})\\s*[)）\\]】〕]`, 'g'),
  new RegExp(`[以按]\\s*(${unitWord})\\s*(?:计|为单位|填)`, 'g'),
  new RegExp(`(?:金额|经费|资金)\\s*[:：]\\s*(${yuanWord})`, 'g'),
  new RegExp(`^\\s*(${yuanWord})\\s*$`, 'g'),
  new RegExp(`\\b(?:in|units?)\\s*[:：]?\\s*(${englishYuan})`, 'gi'),
];
const everyUnit = new RegExp(`${unitWord}|${englishYuan}`, 'gi');

/** （万元） · 万元 · 单位：天 · （人） · 元/人 · 年月日 */
const unit =
  '(?:[百千万十亿]*元|[百千万]*人(?:次)?|名|个|期|班|学时|课时|小时|天|日|年|月|%|年月日|年[/.-]月[/.-]日|[a-z ,0-9]*yuan|hours|days)';
const unitLine = new RegExp(`^[（(【[]?\\s*(?:单位[:：])?\\s*${unit}(?:[/·]${unit})*\\s*[)）】\\]]?$`, 'i');
/** Words that over a column's name can only be said of its figures: 每人 over 经费预算; a group's name is none. */
const qualifier =
  /^\(?(?:每.{1,3}|[人班]均|平均|累计|本年累计|(?:上|去)年.{0,2}|同比|同期|其中.{0,8}|自筹.{0,2}|(?:[市省区]|中央)?财政|男|女|人次|%|[美港欧日]元|港币|外币|usd|hkd|eur|[百千万十]*元\/.{1,4})\)?$/i;
export const qualifies = (text: string): boolean => {
  const folded = foldUnit(text);
  return qualifier.test(folded) || isUnitText(folded);
};

export const isUnitText = (cell: unknown): boolean => typeof cell === 'string' && unitLine.test(cell.trim());

/** The units that a line above the table names for all of it. */
export const unitsIn = (line: string): readonly string[] => {
  const text = line.replace(/([百千万萬十亿億])\s+(?=元)/g, '$1');
  const found = said.flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found.flatMap((words) => words.match(everyUnit) ?? []))];
};

/** A unit for the whole table concerns the columns that are counted in it: 万元 those of money, 人 those of people. */
export const concerns = (column: NumberColumn, word: string): boolean =>
  /元|yuan|rmb|cny|[$€£]/i.test(word)
    ? column.kind === 'money'
    : column.kind === 'integer' && (column.units === undefined || column.units.some((unit) => unit === '人'));

/** What the column's own figures are counted in. */
export const baseUnit = (column: NumberColumn): Bilingual => {
  if (column.kind === 'money') return unitWords.money;
  if (column.kind === 'quantity') return unitWords[column.measure];
  const [unit] = column.units ?? [];
  return unit === undefined || unit === unitWords.people.zh ? unitWords.people : same(unit);
};
