import { expect, test } from 'vitest';
import { automaticReviewer } from '../../../shared/words/answers.ts';
import { nameOfActor } from '../../../shared/words/reviewer-name.ts';

test('the rules have a name in each language, people their own', () => {
  expect(nameOfActor(automaticReviewer)).toEqual({ zh: '规则自动审核', en: 'Automatic check' });
  const name = '审示例';
  expect(nameOfActor({ by: 'reviewer@qingdao.example', byName: name })).toEqual({ zh: name, en: name });
});
