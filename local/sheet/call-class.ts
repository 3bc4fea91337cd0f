import type { What } from './latency.ts';

/** Classes of calls by the emulation's names for them, first match; the rest are handles. */
const classes: readonly (readonly [RegExp, What])[] = [
  [/^(UrlFetchApp)\./, 'fetch'],
  [/^((Properties|Cache|Lock)\.|ScriptApp\.getIdentityToken)/, 'kept'],
  [/^(Ui\.(alert|prompt|show)|Spreadsheet\.toast)/, 'show'],
  [/^(Utilities|Blob|Logger|console|Html|Menu|Session|HTTPResponse)/, 'handle'],
  [
    /^(Spreadsheet\.(insert|delete)|Sheet\.(insert|delete|protect|addDeveloperMetadata)|Range\.protect)/,
    'structure',
  ],
  [/^(DeveloperMetadata\.(set|remove)|Protection\.remove)/, 'structure'],
  [
    /\.(getMaxRows|getMaxColumns|getLastRow|getLastColumn|getMergedRanges|getDeveloperMetadata|find)$/,
    'read',
  ],
  [
    /^Range\.get(Values?|Display\w*|Formulas|Notes?|Backgrounds|NumberFormats|DataValidations)$|^Range\.isBlank$/,
    'read',
  ],
  [/^(Sheet|Range|Spreadsheet|Protection)\.(set|clear|hide|show|merge|activate)/, 'write'],
  [
    /^(Sheet|Spreadsheet|Range)\.(get(Name|SheetId|Index|Sheets|SheetByName|SpreadsheetTimeZone|ActiveRange|ActiveSheet|Row|Column|Num\w+|FrozenRows)|isSheetHidden)$/,
    'getter',
  ],
];

export const whatIs = (call: string): What => classes.find(([name]) => name.test(call))?.[1] ?? 'handle';
