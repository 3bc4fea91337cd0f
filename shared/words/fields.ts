/** Fields of a request in which people write, as a refusal names them. */
import { type Bilingual, same } from '../ground/bilingual.ts';

const fields = new Map<string, Bilingual>(
  Object.entries({
    certifier: { zh: '单位负责人', en: 'Head of unit' },
    reason: { zh: '理由', en: 'Reason' },
    comments: { zh: '审核意见', en: 'Comment' },
    answers: { zh: '办理说明', en: 'Reply' },
    headers: { zh: '表头', en: 'Header' },
    above: { zh: '表头上方的文字', en: 'Text above the header' },
    documentNumber: { zh: '文号', en: 'Document number' },
    decision: { zh: '联席会议决定', en: 'Conference decision' },
    issuedOn: { zh: '下达日期', en: 'Date of issue' },
    mapping: { zh: '栏目对应', en: 'Mapping of columns' },
    person: { zh: '账号', en: 'Account' },
  }),
);

/** @param place e.g. `body.comments.3.text`; one without a name for people stands for itself */
export const nameOfField = (place: string): Bilingual => {
  const parts = place.split('.');
  const at = parts.findIndex((part) => fields.has(part));
  if (at < 0) return same(place.slice(0, 80));
  const name = fields.get(parts[at] as string) as Bilingual;
  const number = parts[at + 1];
  if (number === undefined || !/^\d+$/.test(number)) return name;
  const nth = Number(number) + 1;
  return { zh: `${name.zh}（第 ${nth} 处）`, en: `${name.en} (number ${nth})` };
};
