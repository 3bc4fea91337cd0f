import { expect, test } from 'vitest';
import { statisticalHead, tableNumber } from '../../../shared/form/statistical-head.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { forms, programmes } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';

const [number, authority, under] = statisticalHead(qingdao20132020, advancedPlan);

test('a form says its number, who made it, what it rests on and until when it holds', () => {
  expect([number, authority, under].map(({ zh }) => zh)).toEqual([
    '表号：知新GY表',
    '制定机关：青岛市人力资源和社会保障局',
    '依据：青人社发〔2014〕20号　有效期至：2020-12-31',
  ]);
  expect(authority.en).toBe('Issued by: Qingdao HR and Social Security Bureau');
});

test('an approval takes the place of the notice', () => {
  const statisticalForm = { ...qingdao20132020.statisticalForm, approval: '示统制〔2015〕1号' };
  const approved = statisticalHead({ ...qingdao20132020, statisticalForm }, advancedPlan);
  expect(approved[2].zh).toBe('批准（备案）文号：示统制〔2015〕1号　有效期至：2020-12-31');
});

test('every form has a number of its own, and every programme somebody who issues it', () => {
  expect(new Set(forms.map(tableNumber)).size).toBe(forms.length);
  for (const { statisticalForm } of programmes) expect(statisticalForm.authority.zh).not.toBe('');
});
