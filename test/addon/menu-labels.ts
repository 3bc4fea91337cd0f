/** The captions of the menu and its submenus, as the built add-on puts them up. */
import { bundleAddon } from '../../addon/build.ts';
import { emptyWorkbook } from '../../local/sheet/empty-workbook.ts';
import { parseManifest } from '../../local/sheet/manifest.ts';
import type { MenuItem } from '../../local/sheet/operations.ts';
import { runAddon } from '../../local/sheet/run-addon.ts';
import type { Language } from '../../shared/ground/bilingual.ts';

const addon = await bundleAddon('https://zhixin.qingdao.example/');

const captionsOf = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) =>
    item.kind === 'separator' ? [] : [item.caption, ...(item.kind === 'menu' ? captionsOf(item.items) : [])],
  );
export const labelsOf = async (language: Language): Promise<string[]> => {
  const { effects } = await runAddon({
    code: addon.code,
    manifest: parseManifest(addon.manifest).manifest,
    snapshot: emptyWorkbook('book', '工作簿', ''),
    fn: 'onOpen',
    user: { email: 'reviewer@qingdao.example', locale: language === 'zh' ? 'zh_CN' : 'en_GB' },
    trigger: { kind: 'open' },
    authMode: 'NONE',
  });
  return effects.flatMap((effect) => (effect.effect === 'menu' ? captionsOf(effect.items) : []));
};
