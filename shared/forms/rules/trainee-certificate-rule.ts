/** A number of a certificate stands for one person. */
import type { SheetRule } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';
import { quote } from '../../ground/issue.ts';
import { isMasked } from '../../ground/mask-numbers.ts';

export const traineeCertificateRule: SheetRule = {
  // notice 67: each certificate belongs to one person
  code: 'certificate-doubled',
  severity: 'error',
  message: {
    zh: '证书编号“{certificate}”与本表另一名学员重复。',
    en: 'Certificate number “{certificate}” is already used for another trainee in this sheet.',
  },
  fix: {
    zh: '请核对证书编号；一个编号只对应一人。',
    en: 'Check the number; each belongs to one person.',
  },
  broken: (rows) => {
    const holders = new Map<unknown, unknown>();
    const doubled: { row: number; column: string; params: { certificate: string } }[] = [];
    rows.forEach(({ certificate, citizenNumber }, row) => {
      if (certificate === undefined || citizenNumber === undefined || isMasked(String(certificate))) return;
      const folded = foldText(String(certificate));
      const holder = holders.get(folded);
      if (holder === undefined) holders.set(folded, citizenNumber);
      else if (holder !== citizenNumber)
        doubled.push({ row, column: 'certificate', params: { certificate: quote(certificate) } });
    });
    return doubled;
  },
};
