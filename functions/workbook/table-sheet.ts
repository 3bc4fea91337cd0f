/** Tables on sheets, before there is a file. */
import type { Bilingual } from '../../shared/ground/bilingual.ts';

export type TableColumn = {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** A number format of Excel; left out for text. */
  readonly format?: string;
  /** For numbers that name something; others stand right, texts left. */
  readonly centred?: true;
};
/** A column with both languages at its head, the Chinese above. */
export const tableColumn = ({ zh, en }: Bilingual, width: number, format?: string): TableColumn => ({
  header: `${zh}\n${en}`,
  width,
  ...(format && { format }),
});
export type TableBlock = {
  readonly title?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly {
    readonly cells: readonly (string | number | null)[];
    readonly strong?: boolean;
    /** Of its figures, where the lines of a column say different things. */
    readonly format?: string;
  }[];
  readonly notes?: readonly string[];
};
export type TableSheet = {
  readonly name: string;
  readonly title: string;
  /** Lines under the title. */
  readonly about: readonly string[];
  /** One below the other; a sheet of a single one freezes its head and lets people filter its rows. */
  readonly blocks: readonly TableBlock[];
};
