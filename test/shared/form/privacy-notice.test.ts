import { describe, expect, test } from 'vitest';
import { type CheckContext, numberColumn } from '../../../shared/form/define-form.ts';
import { privacyNotice, purposeOf } from '../../../shared/form/privacy-notice.ts';
import { layoutSheet } from '../../../shared/form/sheet-layout.ts';
import { holdsPersons } from '../../../shared/persons/person-forms.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const context = {
    programme: qingdao20132020,
    unit: 'nyw',
    period: form.period === 'year' ? '2015' : '2015-03',
    today: '2015-03-20',
    references: { project: [], class: [] },
  } as unknown as CheckContext;

  test('is sealed, and says who, what for, how long and whom to ask, where it asks for numbers; and nowhere else', () => {
    const column = numberColumn(form);
    expect(holdsPersons(form.id)).toBe(column !== undefined);
    const notice = privacyNotice(form, qingdao20132020);
    expect(notice !== undefined).toBe(column !== undefined);
    if (!notice) return;
    for (const said of ['市人社局', '10 年', '0532-12333', '专业技术人员管理处'])
      expect(notice.zh.replace('人力资源和社会保障局', '人社局')).toContain(said);
    for (const language of ['zh', 'en'] as const) {
      const laid = layoutSheet(form, context, language).find(({ name }) => name === column);
      expect(laid?.note).toContain(notice.zh);
      expect(laid?.note).toContain(notice.en);
    }
    expect(purposeOf(form).zh).toMatch(/个人信息告知见“身份证号”栏批注。$/);
  });
});
