/** Notice 25: urgently needed talent training rests on the city's bases and on departments in charge; others are asked about. */
import type { Row, RowRule, RuleContext, Value } from '../../form/define-form.ts';
import type { Params } from '../../ground/bilingual.ts';
import { findCategory } from '../../ground/define-programme.ts';
import { hostKinds } from '../columns/choices.ts';

/** @returns the kind in words, where it is neither and no remark says why */
const otherHost = (hostKind: Value | undefined, { remark }: Row): Params | undefined => {
  const { zh, en } = hostKinds.find(({ code }) => code === hostKind) ?? {};
  return zh === undefined ||
    en === undefined ||
    hostKind === 'base' ||
    hostKind === 'department' ||
    remark !== undefined
    ? undefined
    : { kind: { zh, en } };
};

const asked = {
  code: 'host-neither-base-nor-department',
  severity: 'warning',
  message: {
    zh: '急需紧缺人才培训依托继续教育基地和主管部门（单位），本行为“{kind}”。',
    en: 'Training of urgently needed talent is held by bases and departments in charge; this row says “{kind}”.',
  },
  fix: {
    zh: '请核实承办单位类型；由其他机构承办的，请在备注中说明原因。',
    en: 'Check the host type; if another body is to hold it, say why under “Remarks”.',
  },
} as const;

/** Of a line of the plan of that category. */
export const planHostRule: RowRule = {
  ...asked,
  reads: ['hostKind'],
  paints: 'hostKind',
  broken: (row) => otherHost(row.hostKind, row),
};

/** Of a class, in or outside the plan; what the plan said of its host has been asked about there. */
export const classHostRule: RowRule = {
  ...asked,
  stage: 'references',
  reads: ['hostKind'],
  paints: 'hostKind',
  broken: (row, { find, programme }: RuleContext) => {
    const planned = find('project', row.project)?.facts;
    const category = findCategory(programme, planned?.category ?? row.category);
    return category?.planForm === 'urgent-plan' && planned?.hostKind !== row.hostKind
      ? otherHost(row.hostKind, row)
      : undefined;
  },
};
