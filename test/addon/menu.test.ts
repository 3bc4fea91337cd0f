import { expect, test } from 'vitest';
import { bundleAddon } from '../../addon/build.ts';
import { emptyWorkbook } from '../../local/sheet/empty-workbook.ts';
import { parseManifest } from '../../local/sheet/manifest.ts';
import type { MenuItem } from '../../local/sheet/operations.ts';
import { runAddon } from '../../local/sheet/run-addon.ts';

const addon = await bundleAddon('https://zhixin.qingdao.example/');

const open = (locale: string) =>
  runAddon({
    code: addon.code,
    manifest: parseManifest(addon.manifest).manifest,
    snapshot: emptyWorkbook('book', '工作簿', ''),
    fn: 'onOpen',
    user: { email: 'clerk.nyw@qingdao.example', locale },
    trigger: { kind: 'open' },
    authMode: 'NONE',
  });

test('the menu appears before the add-on is authorised', async () => {
  const { effects } = await open('zh_CN');
  const [menu] = effects;
  if (menu?.effect !== 'menu') throw new Error('no menu');
  expect(menu.addon).toBe(true);
  const captions = menu.items.flatMap((item) => ('caption' in item ? [item.caption] : []));
  expect(captions).toEqual([
    '首页',
    '打开勾选的报表',
    '查询',
    '打开表格…',
    '检查本表',
    '采用识别结果',
    '报送市局',
    '零报告',
    '刷新状态与意见',
    '撤回',
    '查看月报',
    '报送情况',
    '办理记录',
    '经费监管',
    '台账与共享',
    '监督检查',
    '证书与学时',
    '审核（市局）',
    '名录（管理员）',
    '年度计划',
    '当前账号',
    '登记本单位',
    '帮助',
  ]);
});

test('the menu is in English for a person whose Google is', async () => {
  const [menu] = (await open('en_GB')).effects;
  expect(JSON.stringify(menu)).toContain('Submit to the bureau');
});

test('every item calls a function of the add-on, each another', async () => {
  const [menu] = (await open('zh_CN')).effects;
  if (menu?.effect !== 'menu') throw new Error('no menu');
  const called = (items: readonly MenuItem[]): string[] =>
    items.flatMap((item) =>
      item.kind === 'item' ? [item.fn] : item.kind === 'menu' ? called(item.items) : [],
    );
  const names = called(menu.items);
  expect(addon.functions).toEqual(expect.arrayContaining(names));
  // Called by no item of a menu that knows nobody yet.
  const others = ['onOpen', 'onInstall', 'arrive', 'openFirst', 'openSecond', 'openThird'];
  expect(new Set([...names, ...others]).size).toBe(addon.functions.length);
});
