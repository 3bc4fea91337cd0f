/**
 * A QR code as a drawing. Level M, and no more modules than the text needs: on 30 mm a signed content could not be
 * read from a photocopy, an address can. Addresses are in small letters: telephones take HTTPS:// for plain text.
 */
import { encode } from 'uqr';

/** Light modules around the code, as the standard asks for. */
const quiet = 4;

/** Runs of dark modules of a row as one rectangle each. */
const runsOf = (row: readonly boolean[], y: number): string => {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`;
  }
  return path;
};

/** @returns an SVG, one unit a module, quiet zone included */
export const drawQr = (text: string): string => {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const path = data.map(runsOf).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
};
