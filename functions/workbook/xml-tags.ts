/**
 * Tags and attributes in the text of a part that scan-xml.ts has been over. Every pattern stops at the next `<`, so
 * that what begins like a tag and never ends is looked at once and not again from each beginning.
 */

const patterns = new Map<string, RegExp>();
const patternOf = (name: string): RegExp => {
  const known = patterns.get(name);
  if (known) return known;
  const values = `(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*`;
  const pattern = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>"']*${values}>`, 'g');
  patterns.set(name, pattern);
  return pattern;
};

/** The start tags of a name, without a namespace or with one. */
export function* tagsOf(xml: string, name: string): Generator<{ tag: string; at: number }> {
  for (const match of xml.matchAll(patternOf(name))) yield { tag: match[0], at: match.index };
}

/** Of two of a name the last, as the reader of cells has it. */
export const attribute = (tag: string, name: string): string | undefined => {
  let value: string | undefined;
  if (!tag.includes(name)) return value;
  for (const [, key, double, single] of tag.matchAll(/\s([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g))
    if (key === name) value = double ?? single;
  return value;
};

const named: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

export const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(quot|apos|lt|gt|amp));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code === undefined) return named[String(name).toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
