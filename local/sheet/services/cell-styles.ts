/**
 * The styles of a workbook, each kept once under a name that its cells carry, as the page keeps them: a form
 * paints some ten thousand cells in a handful of ways, and every run reads and writes the whole workbook.
 */
import type { CellStyle } from '../operations.ts';

type Named = string | CellStyle | null | undefined;

export class CellStyles {
  readonly #styles: Record<string, CellStyle | null>;
  readonly #names = new Map<string, string>();
  /** What a change makes of each style it has met. */
  readonly #changed = new WeakMap<CellStyle, Map<Named, string>>();

  constructor(styles: Record<string, CellStyle | null>) {
    this.#styles = styles;
    for (const [name, style] of Object.entries(styles))
      if (style) this.#names.set(JSON.stringify(style), name);
  }

  of(style: Named): CellStyle | undefined {
    return (typeof style === 'string' ? this.#styles[style] : style) ?? undefined;
  }

  /** Name of the old style with a change in it. */
  change(old: Named, change: CellStyle): string {
    const known = this.#changed.get(change) ?? new Map<Named, string>();
    this.#changed.set(change, known);
    const found = known.get(old) ?? this.#name(merge(this.of(old), change));
    known.set(old, found);
    return found;
  }

  #name(style: CellStyle): string {
    const text = JSON.stringify(style);
    const found = this.#names.get(text);
    if (found !== undefined) return found;
    let n = this.#names.size;
    while (`s${n}` in this.#styles) n += 1;
    this.#styles[`s${n}`] = style;
    this.#names.set(text, `s${n}`);
    return `s${n}`;
  }
}

/** Merged as the page does it: a null clears the attribute. */
function merge(old: CellStyle | undefined, change: CellStyle): CellStyle {
  const merged: Record<string, unknown> = { ...old };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else if (key === 'bd') merged[key] = { ...(merged[key] as object | undefined), ...(value as object) };
    else merged[key] = value;
  }
  return merged;
}
