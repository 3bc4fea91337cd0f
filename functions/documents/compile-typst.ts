/**
 * Typst behind one function: a template of `typst/` and data in, PDF out (decision 009). Data travels as
 * JSON and is never Typst's own code. The template sees its folder and nothing else of the machine; fonts are
 * the three of `typst/fonts.json`, and a text they cannot draw is refused, since an official paper that has
 * quietly lost a character of a title is worse than none.
 */
import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { unprintableIn } from '../../shared/form/printable.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { namedCharacter } from '../../shared/ground/well-formed.ts';

/** Beside this file, and in a bundle beside the bundle: infra/native-parts.ts puts it there. */
const folder = fileURLToPath(new URL('typst/', import.meta.url));

/** 40 MB of fonts, read at the first paper and kept. */
const start = (): NodeCompiler => {
  const { resolve } = nodeModule.createRequire(import.meta.url);
  const files = JSON.parse(readFileSync(`${folder}fonts.json`, 'utf8')) as string[];
  const fontBlobs = files.map((file) => readFileSync(resolve(file)));
  return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
};

let compiler: NodeCompiler | undefined;

type Data =
  | string
  | number
  | boolean
  | null
  | readonly Data[]
  | { readonly [name: string]: Data | undefined };

const textsOf = (data: Data | undefined): string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(textsOf)
      : [];

const mostNamed = 10;

/** @throws Problem unprintable, naming each character and where it stands */
const refuseUnprintable = (data: Data): void => {
  const found = new Map<string, string>();
  for (const text of textsOf(data))
    for (const character of unprintableIn(text)) if (!found.has(character)) found.set(character, text);
  if (found.size === 0) return;
  const named = [...found].slice(0, mostNamed);
  throw new Problem('unprintable', {
    list: {
      zh: named.map(([one, text]) => `${namedCharacter(one).zh}，见“${text}”`).join('；'),
      en: named.map(([one, text]) => `${namedCharacter(one).en} in “${text}”`).join('; '),
    },
  });
};

/** @throws Problem unprintable */
const open = (template: string, data: Data) => {
  refuseUnprintable(data);
  compiler ??= start();
  return {
    typst: compiler,
    source: { mainFilePath: `${folder}${template}`, inputs: { data: JSON.stringify(data) } },
  };
};

/**
 * @param template name of a file in `typst/`, which reads the data with `json(bytes(sys.inputs.data))`
 * @returns a PDF/A-2a, the same bytes for the same data
 */
export const compileTypst = (template: string, data: Data): Uint8Array => {
  const { typst, source } = open(template, data);
  try {
    return typst.pdf(source, { pdfStandard: 'a-2a' });
  } finally {
    // What was laid out for this paper is of no use to the next, whether it became one or not.
    typst.evictCache(0);
  }
};

/** The same paper as one drawing, a page below the other: browsers draw SVG where they have no reader of PDF. */
export const drawTypst = (template: string, data: Data): string => {
  const { typst, source } = open(template, data);
  try {
    return typst.svg(source);
  } finally {
    typst.evictCache(0);
  }
};
