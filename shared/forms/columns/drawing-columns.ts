import type { Columns } from '../../form/define-form.ts';
import { list } from './choices.ts';

const choosing = list(
  { code: 'certain', zh: '必查', en: 'Certain', also: ['重点', '确定'] },
  { code: 'drawn', zh: '抽取', en: 'Drawn', also: ['随机', '抽查'] },
);

/** How the inspected are chosen; what is drawn by lot can be drawn again (shared/flags/sample.ts). */
export const drawing = {
  choosing: {
    kind: 'choice',
    required: true,
    options: choosing,
    width: 80,
    header: { zh: '选取方式', en: 'Chosen' },
    also: ['选取办法'],
  },
  basis: {
    kind: 'text',
    maxLength: 200,
    width: 200,
    header: { zh: '选取依据', en: 'Reason' },
    also: ['依据', '理由'],
    help: {
      zh: '必查的写明依据，如金额、比对情况条数、从未检查。',
      en: 'Why it is certain: its cost, its flags, or that it was never inspected.',
    },
    example: '两条以上比对情况',
  },
  listHash: {
    kind: 'text',
    maxLength: 64,
    width: 200,
    header: { zh: '名单指纹', en: 'Hash of the list' },
    also: ['SHA-256'],
    help: {
      zh: '冻结的培训班名单的 SHA-256，见“监督检查”→“抽取样本”。',
      en: 'SHA-256 of the frozen list of classes; see “Supervision” → “Draw a sample”.',
    },
  },
  seed: {
    kind: 'text',
    maxLength: 120,
    width: 200,
    header: { zh: '种子', en: 'Seed' },
    also: ['随机种子'],
    help: {
      zh: '计划编号、名单指纹前 16 位、冻结后当众抽出的数字，以逗号连接。',
      en: 'Code of the plan, first 16 characters of the hash and a number drawn after the list was frozen, with commas between.',
    },
  },
  drawn: {
    kind: 'text',
    maxLength: 500,
    width: 220,
    header: { zh: '抽中的培训班', en: 'Classes drawn' },
    also: ['抽取结果', '样本'],
  },
} as const satisfies Columns;
