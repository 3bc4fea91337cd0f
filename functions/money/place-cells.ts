/**
 * In which row of its document an amount stands. Ledgers and registers call rows by what identifies them, so the place is
 * looked for in the version in force: whoever follows a sum opens the document at that row.
 */
import { findForm } from '../../shared/programme/programmes.ts';
import { entriesOf } from '../../shared/registers/entries.ts';
import {
  type Content,
  type DocumentId,
  documentPath,
  parseDocumentPath,
} from '../../shared/submission/submission.ts';
import { fundingForm, fundingLedger } from '../../shared/tables/funding.ts';
import { placeRows } from '../../shared/tables/project.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';

type PlacingServices = Pick<Services, 'programme' | 'submissions' | 'archive'>;
type Placed = { readonly document: string; readonly row: string };

const keysOf = (id: DocumentId, content: Content, { programme }: PlacingServices): readonly string[] =>
  id.form === fundingForm
    ? [...placeRows(content, fundingLedger, programme).keys()]
    : entriesOf(findForm(programme, id.form), id, content).map(({ code }) => code);

/**
 * @param cells of one unit: each document is read once
 * @returns the place of a cell's row, from 1; undefined where the version in force has no such row any more
 */
export const placeCells = async (
  cells: readonly Placed[],
  services: PlacingServices,
): Promise<(cell: Placed) => number | undefined> => {
  const { submissions, archive } = services;
  const documents = [...new Set(cells.map(({ document }) => document))].map(parseDocumentPath);
  const asked = [...new Map(documents.map((id) => [`${id.form}/${id.period}`, id])).values()];
  const heads = (await inLanes(asked, ({ period, form }) => submissions.inPeriod(period, form))).flat();
  const wanted = new Set(documents.map(documentPath));
  const places = new Map<string, readonly string[]>();
  await inLanes(
    heads.filter((head) => wanted.has(documentPath(head))),
    async ({ state: { inForce }, ...id }) => {
      if (!inForce || inForce.nil) return;
      places.set(documentPath(id), keysOf(id, await archive.read(id, inForce.content), services));
    },
  );
  return ({ document, row }) => {
    const at = places.get(document)?.indexOf(row) ?? -1;
    return at < 0 ? undefined : at + 1;
  };
};
