/**
 * 选派: classes of the state or the province that people are sent to (notice 20). Nobody here plans or holds them, so
 * their code is made from what a roster says of them: year, field, and a sum over title and first day, e.g.
 * 2015W-E01-3f2a91bc. So the same class is the same class in every unit and month that names it.
 */
import { foldText } from '../../form/fold-text.ts';

const sent = /^\d{4}W-(.+)-[0-9a-f]{8}$/;

/** FNV-1a over UTF-16 units, 32 bits in hex: short and the same everywhere. */
const sumOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** @param field its code · @param start first day, ISO date */
export const sentClassCode = (field: string, title: string, start: string): string =>
  `${start.slice(0, 4)}W-${field}-${sumOf(`${foldText(title)} ${start}`)}`;

/** Field of a class people were sent to, from its code; undefined for every other code. */
export const sentField = (code: string): string | undefined => sent.exec(code)?.[1];
