import { expect, test } from 'vitest';
import { hasStyleOn, styleOn } from '../../../shared/certificates/style.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import { certificateStyle } from '../../../shared/forms/certificate-style.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  from: '2015-03-01',
  title: '结业证书',
  titleEn: 'Certificate of Completion',
  supervisor: '示例市专业技术人员管理处监制',
  remark: '本证书作为继续教育学时凭证',
};
const said = (cells: Cells) =>
  complaints(certificateStyle, [{ ...good, ...cells }], contextFor(certificateStyle));

test('texts are kept with the day from which they are printed', () => {
  const { issues, rows } = checkCells(certificateStyle, [good], contextFor(certificateStyle));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rows[0]).toMatchObject({
    from: '2015-03-01',
    title: '结业证书',
    remark: '本证书作为继续教育学时凭证',
  });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  { mistake: 'no day', cells: { from: '' }, found: 'error from required' },
  {
    mistake: 'the day of another year',
    cells: { from: '2016-03-01' },
    found: 'error from from-outside-year',
  },
  {
    mistake: 'a character no font has',
    cells: { remark: '凭证😀' },
    found: 'error remark unprintable-remark',
  },
  { mistake: 'a translation alone', cells: { headingEn: 'Heading' }, found: 'error headingEn heading-alone' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

const of = { programme: { zh: '示例工程', en: 'Sample programme' } };
const rows: readonly Row[] = [
  { from: '2015-06-01', title: '结业证书' },
  { from: '2015-03-01', title: '培训合格证书', titleEn: 'Certificate of Passing', remark: '凭证' },
];

test('a certificate has the texts of its day of issue, and the programme’s own before the first', () => {
  const on = (day: string) => styleOn(rows, day, programme, of);
  expect(on('2015-02-28')).toEqual({
    title: { zh: '培训证书', en: 'Certificate of Training' },
    heading: of.programme,
    supervisor: { zh: '青岛市人力资源和社会保障局监制', en: 'Qingdao HR and Social Security Bureau' },
    remark: '',
  });
  expect(on('2015-03-01')).toMatchObject({
    title: { zh: '培训合格证书', en: 'Certificate of Passing' },
    remark: '凭证',
  });
  expect(on('2015-05-31').title.zh).toBe('培训合格证书');
  // The English of an older row is not printed below another Chinese title.
  expect(on('2015-06-01').title).toEqual({ zh: '结业证书', en: '' });
  expect([hasStyleOn(rows, '2015-02-28'), hasStyleOn(rows, '2015-03-01')]).toEqual([false, true]);
});
