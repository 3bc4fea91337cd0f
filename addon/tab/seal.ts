/**
 * What a tab is, remembered beside the cells where nobody types over it: which document of which unit
 * and period, and the version it is based on.
 */
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';

export type TabKind = 'fill' | 'compare' | 'review';
export type Seal = {
  readonly kind: TabKind;
  readonly programme: string;
  readonly form: string;
  readonly formVersion: number;
  readonly unit: string;
  readonly period: string;
  /** The version the tab's content is based on, 0 before the first; for a review the version under review. */
  readonly baseVersion: number;
  /** A colleague's version that was compared with; the next submission may build on it. */
  readonly comparedVersion?: number;
  /** A document of a unit that has ended, filed by the one that took over. */
  readonly inherited?: true;
  /** Id of the tab it was written for; a copy of the tab may carry the same seal. */
  readonly tab?: number;
  /** Of a review: what the unit is called, which the add-on's own list may not know. */
  readonly unitName?: Bilingual;
  /** Of a review: it was another unit's turn when it was opened, and the reader may act for it. */
  readonly instead?: true;
  /** A review that was decided: its comments have been sent. */
  readonly decided?: true;
};

export const documentKey = 'zhixin.document';
const sealKey = 'zhixin.seal';

export const documentText = ({
  kind,
  unit,
  form,
  period,
}: Pick<Seal, 'kind' | 'unit' | 'form' | 'period'>): string => `${kind}:${unit}/${form}/${period}`;

export const writeSeal = (tab: Tab, seal: Seal): void => {
  tab.remember(documentKey, documentText(seal));
  tab.remember(sealKey, JSON.stringify({ ...seal, tab: tab.id() }));
};

export const updateSeal = (tab: Tab, seal: Seal): void => tab.remember(sealKey, JSON.stringify(seal));

/** What the tab is, whatever its kind; undefined for a tab of somebody's own. */
export const sealOf = (tab: Tab): Seal | undefined => {
  const text = tab.memory()[sealKey];
  return text ? (JSON.parse(text) as Seal) : undefined;
};

/** Tabs laid out before ids were kept are taken for what they say. */
export const isCopy = (tab: Tab, { tab: id }: Seal): boolean => id !== undefined && id !== tab.id();

export const isDecided = (tab: Tab): boolean => sealOf(tab)?.decided === true;

/**
 * @param seal what the tab is, where that was read already
 * @throws Refusal when the tab is not one of the asked kind
 */
export const readSeal = (tab: Tab, kind: 'fill' | 'review', seal = sealOf(tab)): Seal => {
  if (seal?.kind === kind) return seal;
  throw new Refusal('wrong-tab', kind === 'fill' ? sheetWords.notAFormTab : sheetWords.notAReviewTab);
};
