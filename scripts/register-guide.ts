/**
 * Writes docs/registers.md: what others see of what a unit submits, made from what the forms declare, so that the page
 * cannot say otherwise than the system does. A test fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Form } from '../shared/form/define-form.ts';
import {
  type Bilingual,
  fill,
  type Language,
  languages,
  listNames,
  same,
} from '../shared/ground/bilingual.ts';
import type { UnitKind } from '../shared/ground/define-city.ts';
import { cities } from '../shared/programme/cities.ts';
import type { City } from '../shared/programme/define-city.ts';
import { isPublished } from '../shared/registers/public-page.ts';
import { registerMenu } from '../shared/words/registers.ts';
import { unitKindTexts } from '../shared/words/unit-kinds.ts';
import {
  headersOf,
  joined,
  leavingOf,
  rulesOf,
  sayPage,
  sayShown,
  words,
} from './register-guide/say-register.ts';

const file = new URL('../docs/registers.md', import.meta.url);

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
