/** XML as S3 writes it: elements in order, text escaped. */
export type XmlElement = readonly [name: string, content: string | number | boolean | readonly XmlElement[]];

export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}`;
}

function writeElement([name, content]: XmlElement): string {
  const inner = Array.isArray(content) ? content.map(writeElement).join('') : escapeText(String(content));
  return `<${name}>${inner}</${name}>`;
}

// Control characters may be in keys; as numeric references they survive a parser.
const escapeText = (text: string): string =>
  text.replace(/[<>&"]|\p{Cc}/gu, (character) => `&#${character.charCodeAt(0)};`);
