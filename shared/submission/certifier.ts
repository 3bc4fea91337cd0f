/** 单位负责人: who answers for a return, by name. */
import { noDataIn } from '../form/no-data.ts';
import { isDitto } from '../form/table/settle.ts';
import { cleanText } from '../form/tidy.ts';

/** The column's own title, and whom people mean without naming them. */
const titles =
  /^(?:单位|部门|机关)?(?:负责人|领导|负责同志|法定代表人|法人|一把手|[副总]?(?:局长|处长|科长|部长|主任|院长|校长|书记|会长|经理|董事长)|总会计师|负责人签字|本人|测试|详见附件|见附件|签字|签名|盖章|headofunit|head|director|signature)$/i;

/** Is it a name of somebody: with letters, and none of the words for nobody (无, 同上, 待定, 单位负责人)? */
export const isNameOfSomebody = (text: string): boolean => {
  const name = cleanText(text)
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '');
  return /\p{L}/u.test(name) && noDataIn(name) === undefined && !isDitto(name) && !titles.test(name);
};
