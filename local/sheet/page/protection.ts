/** Asks before a protected part is changed, as Google asks the owner of a spreadsheet. */
import type { Area, Protection } from '../operations.ts';
import { confirmWith } from './dialogs.ts';
import { say } from './words.ts';
import { scriptData, selection, univerApi, workbook } from './workbook.ts';

const meets = (a: Area, b: Area) =>
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;
const covers = (outer: Area, inner: Area) =>
  outer.startRow <= inner.startRow &&
  outer.endRow >= inner.endRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endColumn >= inner.endColumn;

/** After a yes a protection keeps quiet for five minutes. */
const quietTime = 300_000;
const agreed = new Map<string, number>();

function protectionAt(sheet: string, area: Area): Protection | undefined {
  return scriptData().protections.find(
    (one) =>
      one.sheet === sheet &&
      (one.area === null || meets(one.area, area)) &&
      !one.unprotected.some((open) => covers(open, area)) &&
      Date.now() - (agreed.get(one.id) ?? 0) > quietTime,
  );
}

async function ask(protection: Protection): Promise<boolean> {
  const name = protection.description ? `（${protection.description}）` : '';
  const yes = await confirmWith(say('protectedTitle'), say('protectedText', { name }), say('changeAnyway'));
  if (yes) agreed.set(protection.id, Date.now());
  return yes;
}

/** Commands that change the selected cells. */
const changesSelection = new Set([
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.clear-selection-format',
  'sheet.command.paste',
]);

/** What a command is about to change without opening the cell editor. */
function changedBy({ id, params }: { id: string; params: unknown }): Area | undefined {
  if (id === 'sheet.command.sort-range') return (params as { range: Area }).range;
  return changesSelection.has(id) ? selection() : undefined;
}

export function startProtection(): void {
  const api = univerApi();
  // The edit is taken back rather than forbidden: cancelling its beginning would leave Univer's cell
  // editor deaf to the keyboard for the rest of the session.
  api.addEvent(api.Event.SheetEditStarted, ({ worksheet, row, column }) => {
    const area = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const found = protectionAt(worksheet.getSheetId(), area);
    if (!found) return;
    void ask(found).then((yes) => {
      if (!yes) void workbook().abortEditingAsync();
    });
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const area = changedBy(event);
    const found = area && protectionAt(workbook().getActiveSheet().getSheetId(), area);
    if (!found) return;
    event.cancel = true;
    void ask(found);
  });
}
