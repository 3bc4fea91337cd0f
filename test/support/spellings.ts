/** Ways in which people write a citizen number, each with what is left of it in a text. Nobody has these numbers. */
import { citizenNumber, fullWidth } from './sheets.ts';

export const number = citizenNumber(5);
const short = number.slice(0, 6) + number.slice(8, 17);
/** The example of GB 11643-1999, which ends in X. */
const withX = '11010519491231002X';
const wrong = number.slice(0, 17) + (number.endsWith('0') ? '1' : '0');

const ends = (text: string): string => `${text.slice(0, 2)}…${text.slice(-2)}`;
const left = ends(number);
const grouped = (text: string, gap: string): string =>
  [text.slice(0, 6), text.slice(6, 14), text.slice(14)].join(gap);
const fours = (text: string, gap: string): string => (text.match(/.{1,4}/g) ?? []).join(gap);
/** In the digits of another script, by its zero. */
const inScript = (zero: number): string =>
  [...number].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');

const gaps: Record<string, string> = {
  'a blank': ' ',
  'a full-width blank': '\u3000',
  'a no-break blank': '\u00a0',
  'a thin blank': '\u2009',
  'a tab': '\t',
  'a line break': '\n',
  'a line break of Windows': '\r\n',
  'a line separator': '\u2028',
  'a hyphen': '-',
  'a full-width hyphen': '－',
  'a dash between blanks': ' – ',
  'a Chinese dash': '——',
  'a dot': '.',
  'a middle dot': '·',
  'a Chinese full stop': '。',
  'a comma': ',',
  'a Chinese comma': '，',
  'an enumeration comma': '、',
  'a slash': '/',
  'a backslash': '\\',
  'an underline': '_',
  'an asterisk': '*',
  'a colon': '：',
  'a bar': '|',
  'dots in a row': '……',
  'a tilde': '~',
  brackets: ')(',
  'full-width brackets': '】【',
  'an emoji': '🙂',
  'something unseen': '\u200b',
  'a soft hyphen': '\u00ad',
  'a mark of direction': '\u202e',
  'a filler': '\u3164',
  'a combining mark': '\u0301',
};

export const spellings: readonly (readonly [how: string, written: string, left: string])[] = [
  ['plain', number, left],
  ['full-width', fullWidth(number), left],
  ...[
    ['Arabic', 0x660],
    ['Persian', 0x6f0],
    ['Indian', 0x966],
    ['Thai', 0xe50],
    ['bold', 0x1d7ce],
    ['double-struck', 0x1d7d8],
    ['segmented', 0x1fbf0],
  ].map(([script, zero]) => [`in ${script} digits`, inScript(zero as number), left] as const),
  ['in Chinese digits', [...number].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''), left],
  ['in circles', [...number].map((digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)]).join(''), left],
  ['raised', [...number].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join(''), left],
  ['with O for 0 and l for 1', number.replaceAll('0', 'O').replaceAll('1', 'l'), left],
  ...['X', 'x', 'Ｘ', 'ｘ', 'Х', 'х', 'Χ', '×', '✕', '✖', 'Ⅹ', 'ⅹ', ' X', '-x'].map(
    (sign) => [`ending in ${sign}`, withX.slice(0, 17) + sign, '11…2X'] as const,
  ),
  ...Object.entries(gaps).flatMap(([name, gap]) => [
    [`grouped by ${name}`, grouped(number, gap), left] as const,
    [`in fours by ${name}`, fours(number, gap), left] as const,
    [`with ${name} between all digits`, [...number].join(gap), left] as const,
    [
      `of 15 digits, grouped by ${name}`,
      [short.slice(0, 6), short.slice(6, 12), short.slice(12)].join(gap),
      ends(short),
    ] as const,
    [`mistyped, grouped by ${name}`, grouped(wrong, gap), ends(wrong)] as const,
  ]),
  ...[number, wrong].map(
    (own) =>
      [
        own === number ? 'with its birthday as a date' : 'mistyped, with its birthday as a date',
        `${own.slice(0, 6)} ${own.slice(6, 10)}年${own.slice(10, 12)}月${own.slice(12, 14)}日 ${own.slice(14)}`,
        ends(own),
      ] as const,
  ),
  ...[number, wrong].flatMap((own) => {
    const [area, year, rest] = [own.slice(0, 6), own.slice(6, 10), own.slice(14)];
    const [month, day] = [own.slice(10, 12), own.slice(12, 14)].map(Number);
    return [
      `${area} ${year}年${month}月${day}日 ${rest}`,
      `${area}${year}年${month}月${day}日${rest}`,
      `${area} ${year}年${own.slice(10, 12)}月${day}号${rest}`,
      `${area}${year}-${month}-${day} ${rest}`,
      `${area}（${year}.${month}.${day}）${rest}`,
      `${area}/${year}/${month}/${day}/${rest}`,
    ].map((written) => [`with its birthday as a day in ${written}`, written, ends(own)] as const);
  }),
  ['of 15 digits', short, ends(short)],
  ['of 15 full-width digits', fullWidth(short), ends(short)],
  ['with a mistyped check digit', wrong, ends(wrong)],
  ['with X mistyped', `${number.slice(0, 17)}X`, ends(`${number.slice(0, 17)}X`)],
  ['of somebody from Hong Kong', '810000198508170017', '81…17'],
  ['of somebody from Taiwan', '830000198508170010', '83…10'],
  ['of a foreigner with permanent residence', '911840198508170016', '91…16'],
  ...['1', '13', '137', '0532', '13800138000', '053285911111'].flatMap((other) =>
    [number, wrong, short].flatMap((own) => [
      [`${own.length} digits behind ${other}`, other + own, other + ends(own)] as const,
      [`${own.length} digits before ${other}`, own + other, ends(own) + other] as const,
    ]),
  ),
  ['of 15 digits in the midst of others', `1${short}1`, `1${ends(short)}1`],
  [
    'mistyped, in groups of two signs, behind a telephone',
    `13800138000${wrong.slice(0, 6)} ${wrong.slice(6, 14)}-${wrong.slice(14)}`,
    `13800138000${ends(wrong)}`,
  ],
  ['between two telephones', `13800138000${number}13800138000`, `13800138000${left}13800138000`],
  ['behind a telephone, in groups', `13800138000${grouped(number, ' ')}`, `13800138000${left}`],
  ['behind another one', `${number}${withX}`, `${left}11…2X`],
  ['beside letters', `ID${number}A`, `ID${left}A`],
];

/** Numbers of other documents, each with what is left. */
export const otherDocuments: readonly (readonly [what: string, written: string, left: string])[] = [
  ['a passport', 'E12345678', 'E1…78'],
  ['a passport of two letters', 'EA1234567', 'EA…67'],
  ['a passport among English words', 'take E12345678 of somebody', 'take E1…78 of somebody'],
  ['an old passport', 'G12345678', 'G1…78'],
  ['a passport, full-width', 'Ｅ１２３４５６７８', 'E1…78'],
  ['a passport in groups', 'E 1234 5678', 'E1…78'],
  ['a passport for official business', 'PE1234567', 'PE…67'],
  ['a passport of another state', '护照号码：AB1234567', '护照号码：AB…67'],
  ['a passport in English', 'passport No. 123456789', 'passport No. 12…89'],
  ['a passport that looks like a year', '护照 E20151234', '护照 E2…34'],
  ['a permit of Hong Kong', 'H12345678', 'H1…78'],
  ['a permit of Hong Kong with its issue', 'H0123456700', 'H0…00'],
  ['a permit of Macao', 'M12345678', 'M1…78'],
  ['a permit of Macao, small', 'm12345678', 'M1…78'],
  ['a permit by its name', '来往内地通行证 H12345678', '来往内地通行证 H1…78'],
  ['a permit for Hong Kong', 'C12345678', 'C1…78'],
  ['a permit of Taiwan', '台胞证12345678', '台胞证12…78'],
  ['a permit of Taiwan before its name', '12345678（台胞证）', '12…78（台胞证）'],
  [
    'a permit of Taiwan by its long name',
    '台湾居民来往大陆通行证号：12345678',
    '台湾居民来往大陆通行证号：12…78',
  ],
  ['a permit of Taiwan in English', 'Taiwan travel permit 12345678', 'Taiwan travel permit 12…78'],
  ['an identity card of Hong Kong', 'A123456(3)', 'A1…63'],
  ['a card of permanent residence', 'USA370285010112', 'US…12'],
  ['a part of a citizen number', '身份证 3702001985', '身份证 37…85'],
  ['a bank card', '6222021234567890128', '62…28'],
  ['a bank card in groups', '6222 0212 3456 7890 128', '62…28'],
  ['a bank card of 16 digits', '4111111111111111', '41…11'],
  ['a bank card in fours', '5555-5555-5555-4444', '55…44'],
];
