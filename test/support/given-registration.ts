/** A body that asks to be registered, for tests: an invented enterprise of 黄岛 and its applicant. */

import type { Said } from '../../shared/directory/registration.ts';
import { creditCheckCharacter } from '../../shared/ground/credit-check.ts';
import type { Office } from './office.ts';

export const applicant = 'applicant@firm.example';

/** Of an invented organisation. @param n different for each */
export const creditCodeOf = (n: number): string => {
  const head = `91370211MA3X${String(10000 + n)}`;
  return head + creditCheckCharacter(head);
};

/** As typed into the form. */
export const bodySaid = (changes: Said = {}, n = 1): Said => ({
  name: '青岛示例智造有限公司',
  creditCode: creditCodeOf(n),
  kind: '企业',
  ownership: '民营企业',
  district: '黄岛区人力资源和社会保障局',
  person: '企示例',
  telephone: '0532-80000001',
  ...changes,
});

/** @returns the id of what waits */
export const askToRegister = async (
  office: Office,
  said: Said = bodySaid(),
  email = applicant,
): Promise<string> => {
  const { good, problem } = await office.askAs(email, 'registerUnit', { body: said });
  if (problem) throw new Error(`${problem.code}: ${problem.title.en}`);
  return good.id;
};
