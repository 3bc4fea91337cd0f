import type { Bilingual } from '../ground/bilingual.ts';
import type { TableColumn } from './table.ts';

export const column = (title: Bilingual, format: TableColumn['format']): TableColumn => ({ title, format });
