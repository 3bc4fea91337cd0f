/**
 * Writes docs/registers.md: what others see of what a unit submits, made from what the forms declare, so that the page
 * cannot say otherwise than the system does. A test fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Column, Form } from '../shared/form/define-form.ts';
import type { Audience, ShownTo } from '../shared/form/register.ts';
import {
  type Bilingual,
  fill,
  type Language,
  languages,
  listNames,
  same,
} from '../shared/ground/bilingual.ts';
import type { Option, UnitKind } from '../shared/ground/define-city.ts';
import { cities } from '../shared/programme/cities.ts';
import type { City } from '../shared/programme/define-city.ts';
import { isPublished, publishedColumns } from '../shared/registers/public-page.ts';
import { registerMenu } from '../shared/words/registers.ts';
import { unitKindTexts } from '../shared/words/unit-kinds.ts';

const file = new URL('../docs/registers.md', import.meta.url);

const audiences: Record<Audience, Bilingual> = {
  nobody: { zh: '无', en: 'no other unit' },
  members: { zh: '成员单位', en: 'members' },
  public: { zh: '任何人', en: 'anybody' },
};
const words = {
  option: { zh: '“{option}”的{audience}可见', en: '“{option}”: {audience}' },
  said: { zh: '按“{column}”栏：{list}', en: 'as “{column}” says ({list})' },
  concerned: { zh: '“{column}”栏所列的单位', en: 'the unit named in “{column}”' },
  answered: { zh: '“{column}”栏所指内容的报送单位', en: 'the unit whose row “{column}” names' },
  filers: { zh: '填报“{form}”的单位', en: 'the units that file “{form}”' },
  view: { zh: '查看台账', en: 'list' },
  named: { zh: '填入{list}', en: 'codes in {list}' },
  column: { zh: '“{form}”的“{column}”栏', en: '“{column}” of “{form}”' },
  counted: { zh: '月报（仅数字）', en: 'monthly report (figures only)' },
  mailed: { zh: '到期提醒邮件', en: 'reminders of due dates' },
  page: { zh: '公开页面', en: 'public page' },
  pageWithout: { zh: '公开页面（不含{list}）', en: 'public page (without {list})' },
  published: { zh: '任何人（在公开页面）', en: 'anybody (on the public page)' },
} as const;

const optionName = (column: Column | undefined, code: string): Bilingual => {
  const options = column && 'options' in column && typeof column.options !== 'string' ? column.options : [];
  const found = (options as readonly Option[]).find((option) => option.code === code);
  if (!found) throw new Error(`no option ${code}`);
  return { zh: found.zh, en: found.en };
};

/** Who sees a row besides the unit, its superior and the bureau. */
const sayShown = ({ columns }: Form, shown: ShownTo): Bilingual => {
  if (typeof shown === 'string') return audiences[shown];
  if ('filersOf' in shown) {
    const answering = cities.flatMap(({ forms }) => forms).find(({ id }) => id === shown.filersOf);
    if (!answering) throw new Error(`no form ${shown.filersOf}`);
    return fill(words.filers, { form: answering.title });
  }
  const [name, template] =
    'said' in shown
      ? ([shown.said, words.said] as const)
      : ([
          shown.concerned,
          columns[shown.concerned]?.kind === 'unit' ? words.concerned : words.answered,
        ] as const);
  const column = columns[name];
  if (!column) throw new Error(`no column ${name}`);
  const told =
    'said' in shown
      ? Object.entries(shown.as).map(([code, audience]) =>
          fill(words.option, { option: optionName(column, code), audience: audiences[audience] }),
        )
      : [];
  return fill(template, { column: column.header, list: joined(told) });
};

const joined = (list: readonly Bilingual[]): Bilingual => ({
  zh: list.map(({ zh }) => zh).join('；'),
  en: list.map(({ en }) => en).join('; '),
});

const rulesOf = ({ register }: Form): readonly ShownTo[] => {
  const shown = register?.shownTo ?? 'nobody';
  return Array.isArray(shown) ? shown : [shown as ShownTo];
};
/** Columns in which it is seen elsewhere: in lists and on its public page. */
const leavingOf = (form: Form): readonly string[] => [
  ...new Set([...(form.register?.listed ?? []), ...(isPublished(form) ? publishedColumns(form) : [])]),
];

const headersOf = ({ columns }: Form, names: readonly string[]): Bilingual =>
  listNames(names.map((name) => (columns[name] as Column).header));

/** With what the page leaves out of the columns beside the title. */
const sayPage = (form: Form): Bilingual => {
  const shown = [form.register?.title, ...publishedColumns(form)];
  const without = leavingOf(form).filter((name) => !shown.includes(name));
  return without.length ? fill(words.pageWithout, { list: headersOf(form, without) }) : words.page;
};

/** Columns of other forms that take the codes of its rows. */
const namedIn = ({ referredAs }: Form, forms: readonly Form[]): readonly Bilingual[] =>
  forms.flatMap((form) =>
    Object.values(form.columns)
      .filter(
        (column) =>
          referredAs !== undefined &&
          (column.kind === 'reference' || column.kind === 'references') &&
          column.to === referredAs,
      )
      .map(({ header }) => fill(words.column, { form: form.title, column: header })),
  );

const appears = (form: Form, forms: readonly Form[]): Bilingual => {
  const named = namedIn(form, forms);
  return joined([
    words.view,
    ...(named.length ? [fill(words.named, { list: listNames(named) })] : []),
    ...(form.register?.counted?.length || form.register?.reported ? [words.counted] : []),
    ...(form.register?.due?.length ? [words.mailed] : []),
    ...(isPublished(form) ? [sayPage(form)] : []),
  ]);
};

const isForOthers = (form: Form): boolean =>
  isPublished(form) || rulesOf(form).some((shown) => shown !== 'nobody');

const rowOf = (form: Form, forms: readonly Form[]): readonly Bilingual[] => [
  form.title,
  joined([
    ...rulesOf(form).map((shown) => sayShown(form, shown)),
    ...(form.register?.published?.rows === 'all' ? [words.published] : []),
  ]),
  isForOthers(form) ? headersOf(form, leavingOf(form)) : same('—'),
  appears(form, forms),
];

const heads: readonly Bilingual[] = [
  { zh: '表', en: 'Form' },
  { zh: '还有谁可以看到', en: 'Who else sees it' },
  { zh: '离开本单位的栏目', en: 'Columns that leave the unit' },
  { zh: '出现在何处', en: 'Where it appears' },
];

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const table = (rows: readonly (readonly Bilingual[])[], language: Language): string =>
  [heads, heads.map(() => ({ zh: '---', en: '---' })), ...rows]
    .map((cells) => `| ${cells.map((each) => cell(each[language])).join(' | ')} |`)
    .join('\n');

const membersOf = ({ programmes }: City, language: Language): string =>
  listNames(
    [...new Set(programmes.flatMap(({ members }) => members))].map((kind: UnitKind) => unitKindTexts[kind]),
  )[language];

const titles = (forms: readonly Form[], language: Language): string =>
  listNames(forms.map(({ title }) => title))[language];

/** The whole document. */
export const renderRegisterGuide = (city = cities[0] as City): string => {
  const registers = city.forms.filter(({ register }) => register);
  const others = city.forms.filter(({ register, restricted }) => !register && !restricted);
  const restricted = city.forms.filter((form) => form.restricted);
  const rows = registers.map((form) => rowOf(form, city.forms));
  const menu = (language: Language) =>
    language === 'zh'
      ? `“${registerMenu.menu.zh}”→“${registerMenu.view.zh}”`
      : `“${registerMenu.menu.en}” → “${registerMenu.view.en}”`;
  const [chinese, english] = languages.map((language) => table(rows, language));
  return `# 报送的内容哪些单位可以看到 · What others see of what you submit

<!-- Made by scripts/register-guide.ts (npm run guides); do not edit. -->

报送单位、上级单位和市局可以看到全部内容，下表不再列出。报表生效后，其他单位只能看到下表所列的栏目；未列入的栏目（如备注）不离开本单位，引用、文件和公开页面也一样。成员单位指：${membersOf(city, 'zh')}。

在菜单${menu('zh')}中查找，各词须全部找到；选中一行后用“${registerMenu.reuse.zh}”将编号填入报表。编号（如 ZK-NYW-007）由表号字母、单位和序号组成，更正报送后不变。需要文件的，\`GET /registers/{form}/workbook\` 返回 xlsx，含全部行（令牌见[用 WPS 或 Excel 报送](xlsx.md)）：

\`\`\`sh
curl -H "authorization: Bearer $TOKEN" -o 专家师资库.xlsx "\${API}registers/expert-register/workbook" --url-query text=海洋
\`\`\`

${chinese}

以下各表不列入台账，其他单位只能在下达的年度计划和月报中看到有关项目和数字：${titles(others, 'zh')}。${titles(restricted, 'zh')}仅限经办此事的人员查看，不列入任何台账。

---

The unit itself, its superior and the bureau see everything; the table leaves them out. Once a document is in force, other units see the columns listed below and nothing else: columns that are not listed, such as remarks, never leave the unit, be it in references, files or public pages. Members are: ${membersOf(city, 'en')}.

Look them up in the menu under ${menu('en')}; all words must be found. With a row selected, “${registerMenu.reuse.en}” puts its code into your form. The code, such as ZK-NYW-007, is made of the form’s letters, the unit and the row’s number, and stays when the document is corrected. \`GET /registers/{form}/workbook\` answers all rows as xlsx (for the token see [xlsx.md](xlsx.md)):

\`\`\`sh
curl -H "authorization: Bearer $TOKEN" -o experts.xlsx "\${API}registers/expert-register/workbook?language=en" --url-query text=marine
\`\`\`

${english}

These forms are in no register; other units see of them what the issued annual plan and the monthly report say: ${titles(others, 'en')}. “${titles(restricted, 'en')}” is seen by those who handle the case alone and is in no register.
`;
};

if (import.meta.main) {
  const before = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  const text = renderRegisterGuide();
  if (text !== before) writeFileSync(file, text);
  console.log(text === before ? 'docs/registers.md is up to date' : 'docs/registers.md written');
}
