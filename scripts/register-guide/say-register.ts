/** What the guide says of one register. */
import type { Column, Form } from '../../shared/form/define-form.ts';
import type { Audience, ShownTo } from '../../shared/form/register.ts';
import { type Bilingual, fill, listNames } from '../../shared/ground/bilingual.ts';
import type { Option } from '../../shared/ground/define-city.ts';
import { cities } from '../../shared/programme/cities.ts';
import { isPublished, publishedColumns } from '../../shared/registers/public-page.ts';

const audiences: Record<Audience, Bilingual> = {
  nobody: { zh: '无', en: 'no other unit' },
  members: { zh: '成员单位', en: 'members' },
  public: { zh: '任何人', en: 'anybody' },
};
export const words = {
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
export const sayShown = ({ columns }: Form, shown: ShownTo): Bilingual => {
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

export const joined = (list: readonly Bilingual[]): Bilingual => ({
  zh: list.map(({ zh }) => zh).join('；'),
  en: list.map(({ en }) => en).join('; '),
});

export const rulesOf = ({ register }: Form): readonly ShownTo[] => {
  const shown = register?.shownTo ?? 'nobody';
  return Array.isArray(shown) ? shown : [shown as ShownTo];
};
/** Columns in which it is seen elsewhere: in lists and on its public page. */
export const leavingOf = (form: Form): readonly string[] => [
  ...new Set([...(form.register?.listed ?? []), ...(isPublished(form) ? publishedColumns(form) : [])]),
];

export const headersOf = ({ columns }: Form, names: readonly string[]): Bilingual =>
  listNames(names.map((name) => (columns[name] as Column).header));

/** With what the page leaves out of the columns beside the title. */
export const sayPage = (form: Form): Bilingual => {
  const shown = [form.register?.title, ...publishedColumns(form)];
  const without = leavingOf(form).filter((name) => !shown.includes(name));
  return without.length ? fill(words.pageWithout, { list: headersOf(form, without) }) : words.page;
};
