/** Lists of certificates as a PDF (typst/listing.typ). */
import { compileTypst, drawTypst } from '../compile-typst.ts';
import { type ListPaper, layList } from './lay-list.ts';

/** @throws Problem unprintable */
export const renderList = (paper: ListPaper): Uint8Array => compileTypst('listing.typ', layList(paper));

/** Its pages as an SVG, for pictures. */
export const drawList = (paper: ListPaper): string => drawTypst('listing.typ', layList(paper));
