/** A case begins with what it is opened about: a flag, or a finding of an inspection. */
import type { CheckContext, Row } from '../../form/define-form.ts';
import { type Bilingual, fill, type Language } from '../../ground/bilingual.ts';
import { caseWords } from '../../words/cases.ts';

/** Characters. */
export const mostSources = 500;

/** As many as there is room for, and how many there are where some are left out. */
const listSources = (sources: readonly Bilingual[], language: Language): string => {
  const names = sources.map((source) => source[language]);
  const all = fill(caseWords.sources, { count: names.length })[language];
  const listed = (count: number): string =>
    names.slice(0, count).join(language === 'zh' ? '；' : '; ') + (count < names.length ? all : '');
  const counts = names.map((_, i) => names.length - i);
  return listed(counts.find((count) => listed(count).length <= mostSources) ?? 0);
};

/**
 * What the document is opened about, else every flag that was turned over and is about money; the kind is for people to say.
 * A figure that is no money is left for them too.
 */
export const rowsBegun = ({
  flags = [],
  findings = [],
  today,
  language = 'zh',
}: CheckContext): readonly Row[] => {
  const chosen = flags.filter((flag) => flag.chosen);
  const isChosen = chosen.length + findings.length > 0;
  const turnedOver = flags.filter(({ state, amount }) => state === 'turned-over' && amount !== undefined);
  return [
    ...(isChosen ? chosen : turnedOver).map(({ key, unit, amount, says, sources }) => ({
      unit,
      foundOn: today,
      channel: 'data',
      ...(amount !== undefined && { amount }),
      facts: says[language],
      flag: key,
      rows: listSources(sources, language),
      outcome: 'open',
    })),
    ...findings.map(({ code, unit, problems, amount, flag }) => ({
      unit,
      foundOn: today,
      channel: 'inspection',
      ...(amount !== undefined && { amount }),
      facts: problems,
      ...(flag !== undefined && { flag }),
      finding: code,
      outcome: 'open',
    })),
  ];
};
