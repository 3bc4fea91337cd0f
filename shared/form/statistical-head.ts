/**
 * What a statistical form must carry: its number, who made it, under which approval and until when it holds.
 * A form without them may be refused (统计法 15). A form without an approval of its own names the
 * notice it serves.
 */
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { statisticalWords as words } from '../words/statistical-form.ts';
import type { Form } from './define-form.ts';

/** 知新GY表: derived from the mark of its receipts, so that form and receipt are seen to belong together. */
export const tableNumber = ({ letters }: Pick<Form, 'letters'>): string => `知新${letters}表`;

/** Number, authority, and what it rests on with its last day: for the top right of the form. */
export const statisticalHead = (
  { statisticalForm, basis }: Pick<Programme, 'statisticalForm' | 'basis'>,
  form: Pick<Form, 'letters'>,
): readonly [Bilingual, Bilingual, Bilingual] => {
  const { authority, approval, validUntil } = statisticalForm;
  const under = approval
    ? fill(words.approval, { number: approval })
    : fill(words.basis, { number: basis.number });
  const until = validUntil ? fill(words.validUntil, { day: validUntil }) : same('');
  return [
    fill(words.tableNumber, { number: tableNumber(form) }),
    fill(words.authority, { authority }),
    { zh: under.zh + until.zh, en: under.en + until.en },
  ];
};
