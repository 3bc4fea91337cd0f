/** A column of a table by its title and format. */
import type { Bilingual } from '../ground/bilingual.ts';
import type { TableColumn } from './table.ts';

export const column = (title: Bilingual, format: TableColumn['format']): TableColumn => ({ title, format });
