/**
 * Univer with the open presets only. `@univerjs/presets` would bring packages under a commercial licence,
 * so the few lines of its `createUniver` that are needed stand here.
 */
import {
  CellValueType,
  type ICellData,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Nullable,
  type Plugin,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import {
  SheetsSortService,
  SortRangeCustomCommand,
  SortRangeCustomInCtxMenuCommand,
  SortType,
  UniverSheetsSortPreset,
} from '@univerjs/preset-sheets-sort';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortZh from '@univerjs/preset-sheets-sort/locales/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../../shared/ground/bilingual.ts';
import { undoOfOwnWork } from './undo.ts';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';

/** The menu in words for whole rows, as sorting.ts sorts them. */
const sayRows = (locale: typeof sortZh, general: Partial<(typeof sortZh)['sheets-sort-ui']['general']>) => {
  const words = locale['sheets-sort-ui'];
  return { 'sheets-sort-ui': { ...words, general: { ...words.general, ...general } } };
};
const rowsZh = sayRows(sortZh, {
  'sort-asc-ext': '整表升序',
  'sort-desc-ext': '整表降序',
  'sort-asc-cur': '所选行升序',
  'sort-desc-cur': '所选行降序',
});
const rowsEn = sayRows(sortEn, {
  'sort-asc-ext': 'Sort sheet, A to Z',
  'sort-desc-ext': 'Sort sheet, Z to A',
  'sort-asc-cur': 'Sort selected rows, A to Z',
  'sort-desc-cur': 'Sort selected rows, Z to A',
});

const pinyin = new Intl.Collator('zh-Hans-CN');

/** Texts by their reading, as Google sorts a Chinese spreadsheet; Univer sorts them by the numbers of their letters. */
function compareTexts(type: SortType, a: Nullable<ICellData>, b: Nullable<ICellData>): number | null {
  const isText = (cell: Nullable<ICellData>): cell is ICellData =>
    !!cell && cell.t === CellValueType.STRING && !cell.p && cell.v !== '';
  if (!isText(a) || !isText(b)) return null;
  return pinyin.compare(String(a.v), String(b.v)) * (type === SortType.ASC ? 1 : -1);
}

type PluginClass = { new (...args: never[]): Plugin; pluginName: string };

/** Puts a spreadsheet into the container and answers Univer's facade; on a phone cells and tabs are all there is. */
export function mountUniver(container: HTMLElement, language: Language, isMobile: boolean): FUniver {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, validationZh, formattingZh, noteZh, filterZh, rowsZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn, formattingEn, noteEn, filterEn, rowsEn),
    },
    theme: defaultTheme,
    override: undoOfOwnWork,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: !isMobile,
      toolbar: !isMobile,
      formulaBar: !isMobile,
      ribbonType: 'simple',
      // It would count the frozen lines and the hidden column among what is sorted; sorts keep the order of equal rows.
      menu: {
        [SortRangeCustomCommand.id]: { hidden: true },
        [SortRangeCustomInCtxMenuCommand.id]: { hidden: true },
      },
      // A citizen number kept as text is right as it is, and Google Sheets marks nothing either.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    // A search field in the list would take the keyboard from whoever is typing into the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  // Presets name some plugins twice; the later configuration counts.
  const plugins = new Map<string, [PluginClass, unknown]>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const [one, options] = (Array.isArray(plugin) ? plugin : [plugin, undefined]) as [
      PluginClass | null,
      unknown,
    ];
    if (one) plugins.set(one.pluginName, [one, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin as never, options as never);
  const api = FUniver.newAPI(univer);
  // The plug-in puts its own comparison first until then.
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === api.Enum.LifecycleStages.Rendered)
      univer.__getInjector().get(SheetsSortService).registerCompareFn(compareTexts);
  });
  return api;
}
