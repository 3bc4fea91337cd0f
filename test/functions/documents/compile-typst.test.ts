/** The compiler of papers lives as long as its container: what it laid out for a paper that failed must not stay with it. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterEach, expect, test, vi } from 'vitest';
import { layList } from '../../../functions/documents/certificates/lay-list.ts';
import { layNotice } from '../../../functions/documents/certificates/lay-notice.ts';
import { compileTypst } from '../../../functions/documents/compile-typst.ts';

afterEach(() => vi.restoreAllMocks());

const authority = { zh: '青岛市人力资源和社会保障局', en: 'Qingdao HR bureau' };
const good = () =>
  layList(layNotice([], '2015-06', { part: 1, parts: 1, language: 'zh', day: '2015-06-30', authority }));

test('a paper that the template cannot print is forgotten like one that it can', () => {
  const forgotten = vi.spyOn(NodeCompiler.prototype, 'evictCache');
  expect(() => compileTypst('listing.typ', { ...good(), day: 'no day' } as never)).toThrow();
  expect(forgotten).toHaveBeenCalledTimes(1);
  const once = compileTypst('listing.typ', good() as never);
  expect(forgotten).toHaveBeenCalledTimes(2);
  // And the compiler goes on as if nothing had been.
  expect(Buffer.from(compileTypst('listing.typ', good() as never)).equals(Buffer.from(once))).toBe(true);
});

test('what no font has is refused before the compiler sees it', () => {
  const forgotten = vi.spyOn(NodeCompiler.prototype, 'evictCache');
  expect(() => compileTypst('listing.typ', { ...good(), title: '𠮷' } as never)).toThrow(
    expect.objectContaining({ code: 'unprintable' }),
  );
  expect(forgotten).not.toHaveBeenCalled();
});
