import type { Columns } from '../../form/define-form.ts';
import { mostSources } from '../rules/cases-begun.ts';

/** What a case comes from: a flag or a finding, with documents and evidence. */
export const caseSource = {
  flag: {
    kind: 'text',
    maxLength: 120,
    header: { zh: '比对编号', en: 'Flag' },
    also: ['比对情况编号'],
    help: {
      zh: '由比对情况立案的自动带出；不立案的请删除该行。',
      en: 'Filled in where the case comes from a flag; remove the row if there is no case.',
    },
  },
  finding: {
    kind: 'text',
    maxLength: 30,
    header: { zh: '检查问题编号', en: 'Finding' },
    also: ['问题编号'],
    help: { zh: '由检查问题立案的自动带出编号。', en: 'Filled in where the case comes from a finding.' },
    example: 'DC{year}-RSJ-001-1',
  },
  rows: {
    kind: 'text',
    maxLength: mostSources,
    width: 220,
    header: { zh: '依据的报表', en: 'Documents' },
    also: ['依据'],
    help: { zh: '数字所在的报表，自动带出。', en: 'Where the figures come from; filled in.' },
  },
  evidence: {
    kind: 'text',
    maxLength: 300,
    width: 220,
    header: { zh: '证据材料', en: 'Evidence' },
    also: ['证据', '佐证材料'],
  },
} as const satisfies Columns;
