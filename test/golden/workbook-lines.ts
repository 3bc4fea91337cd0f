/** What an xlsx file holds, a line for each sheet, column, cell and validation: its facts, not its bytes. */
import { partsOf } from '../support/zip.ts';

type Tag = { readonly attributes: Readonly<Record<string, string>>; readonly inner: string };

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#10': '\n' };
const plain = (text: string): string =>
  text.replace(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole);
const oneLine = (text: string): string => text.replaceAll('\n', ' ⏎ ');

const tagsOf = (xml: string, name: string): Tag[] =>
  [...xml.matchAll(new RegExp(`<${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(
    ([, attributes = '', inner = '']) => ({
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [
          key,
          plain(value as string),
        ]),
      ),
      inner,
    }),
  );
const listed = ({ attributes }: Tag): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name} ${oneLine(value)}`)
    .join(', ');

export const workbookLines = (bytes: Uint8Array): string => {
  const parts = new Map(partsOf(bytes).map(({ name, content }) => [name, content]));
  const part = (name: string): string => parts.get(name) ?? '';
  const strings = tagsOf(part('xl/sharedStrings.xml'), 'si').map(({ inner }) =>
    plain(
      tagsOf(inner, 't')
        .map((text) => text.inner)
        .join(''),
    ),
  );
  const styles = part('xl/styles.xml');
  const formats = new Map(
    tagsOf(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const cellStyles = tagsOf(tagsOf(styles, 'cellXfs')[0]?.inner ?? '', 'xf');
  const formatOf = (style = '0'): string => {
    const { attributes, inner } = cellStyles[Number(style)] as Tag;
    const open = /locked="0"/.test(inner) ? ', open' : '';
    return `${formats.get(attributes.numFmtId as string) ?? 'General'}${open}`;
  };
  const contentOf = ({ attributes, inner }: Tag): string => {
    const [value] = tagsOf(inner, 'v');
    if (!value) return '';
    const text = attributes.t === 's' ? (strings[Number(value.inner)] as string) : plain(value.inner);
    return attributes.t === 's' ? `"${oneLine(text)}"` : text;
  };
  const linesOfSheet = (sheet: Tag, place: number): string[] => {
    const xml = part(`xl/worksheets/sheet${place + 1}.xml`);
    const cells = tagsOf(tagsOf(xml, 'sheetData')[0]?.inner ?? '', 'c');
    return [
      `\nsheet "${sheet.attributes.name}" ${sheet.attributes.state ?? 'shown'}`,
      ...['pane', 'sheetProtection', 'pageSetup', 'autoFilter'].flatMap((name) =>
        tagsOf(xml, name).map((tag) => `${name}: ${listed(tag)}`),
      ),
      ...tagsOf(xml, 'col').map(
        ({ attributes: { min, width, hidden } }) => `column ${min}: ${width} wide${hidden ? ', hidden' : ''}`,
      ),
      ...cells
        .filter((cell) => contentOf(cell) !== '')
        .map((cell) => `${cell.attributes.r} (${formatOf(cell.attributes.s)}) ${contentOf(cell)}`),
      ...tagsOf(xml, 'dataValidation').map((tag) => {
        const { sqref, error = '', ...rest } = tag.attributes;
        const [formula] = tagsOf(tag.inner, 'formula1');
        return `${sqref} from ${plain(formula?.inner ?? '')}: ${listed({ ...tag, attributes: rest })}, says "${oneLine(error)}"`;
      }),
      ...tagsOf(part(`xl/comments${place + 1}.xml`), 'comment').map(
        ({ attributes, inner }) =>
          `note on ${attributes.ref}: "${oneLine(
            plain(
              tagsOf(inner, 't')
                .map((text) => text.inner)
                .join(''),
            ),
          )}"`,
      ),
    ];
  };
  const workbook = part('xl/workbook.xml');
  return [
    ...tagsOf(workbook, 'definedName').map(({ attributes, inner }) => `${attributes.name}: ${plain(inner)}`),
    ...tagsOf(workbook, 'sheet').flatMap(linesOfSheet),
  ]
    .join('\n')
    .trim()
    .concat('\n');
};
