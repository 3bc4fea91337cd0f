/** Decisions of the joint conference (notice 52): how they are referred to, which one is meant, what they may carry. */
import type { Reference, Row } from '../../form/define-form.ts';
import type { Matter } from '../../ground/define-programme.ts';

export type Decision = {
  /** Of its row in the register of decisions: LH2015-RSJ-001. */
  readonly code: string;
  /** How a document refers to it: 2015年第一次联席会议第1项. */
  readonly name: string;
  /** Number of the document that told of it, when there is one. */
  readonly document: string;
  readonly heldOn: string;
  readonly topic: string;
  readonly matter: string;
};

/**
 * Years whose registers may carry something of a year: its own, then those before it. A decision is found by the day it
 * was taken, whichever year's register has it: see `mayCarry`.
 * @param first of the city's programmes
 */
export const yearsOfDecisions = (year: string, first: number): readonly string[] =>
  Array.from({ length: Math.max(1, Number(year) - first + 1) }, (_, i) => String(Number(year) - i));

/**
 * What is about a year is decided in it or shortly before: of plans, which are made in December, what the last quarter
 * of the year before decided, of targets that whole year. Anything else rests on its decision as long as it lasts.
 */
export const mayCarry = ({ matter, heldOn }: Pick<Decision, 'matter' | 'heldOn'>, year: string): boolean => {
  const before = Number(year) - 1;
  const from: { readonly [matter: string]: string } = { plan: `${before}-10-01`, targets: `${before}-01-01` };
  return heldOn >= (from[matter] ?? '');
};

/** @param row of the register, form conference-decision */
export const decisionOf = (
  code: string,
  { meeting, number, document, heldOn, topic, matter }: Row,
): Decision => ({
  code,
  name: `${meeting}第${number}项`,
  document: document === undefined ? '' : String(document),
  heldOn: String(heldOn),
  topic: String(topic),
  matter: String(matter),
});

/** As rows of other forms may name it, with what their rules ask of it. */
export const referenceTo = ({ code, topic, ...facts }: Decision): Reference => ({
  code,
  title: topic,
  facts,
});

/** What of a reference tells which decision is named, whether it was made of a decision or of its row. */
export const namesOf = ({ code, facts }: Reference): Pick<Decision, 'code' | 'name' | 'document'> => {
  const { name, meeting, document = '' } = facts;
  const item = Number(code.split('-').pop());
  return {
    code,
    name: name === undefined ? `${meeting ?? ''}第${item}项` : String(name),
    document: String(document),
  };
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s，,、]/g, '')
    .replace(/[([〔【]/g, '(')
    .replace(/[)\]〕】]/g, ')')
    .toUpperCase();

/** The registered decision somebody names, by code, by meeting and item or by document number. */
export const findDecision = <D extends Pick<Decision, 'code' | 'name' | 'document'>>(
  decisions: readonly D[],
  named: string,
): D | undefined => {
  const wanted = fold(named);
  return wanted === ''
    ? undefined
    : decisions.find(({ code, name, document }) =>
        [code, name, document].some((each) => fold(each) === wanted),
      );
};

/** What rests on a decision, as a sentence names it. */
export const decidedMatters: { readonly [M in Matter]: { readonly zh: string; readonly en: string } } = {
  plan: { zh: '下达年度计划', en: 'Issuing the annual plan' },
  targets: { zh: '确定、调整任务指标', en: 'Setting or changing targets' },
  base: { zh: '认定、推荐基地', en: 'Designating or recommending bases' },
  money: { zh: '经费安排', en: 'Funding' },
  case: { zh: '违规问题处理', en: 'Misuse of funds' },
  members: { zh: '成员单位调整', en: 'Changes of members' },
};
