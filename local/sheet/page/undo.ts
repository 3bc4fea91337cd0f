/**
 * Undo for the person's own work. Google lets a person also undo what a script did, step by step; here it is left
 * out: a check lays a list, widths and colours, and five steps back through those seem to do nothing.
 */
import {
  ICommandService,
  IContextService,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  type Univer,
} from '@univerjs/core';

/** A script is changing the workbook. */
let isScripts = false;

/** Changes the workbook as a script does, which the person cannot undo. */
export function asScript(change: () => void): void {
  isScripts = true;
  try {
    change();
  } finally {
    isScripts = false;
  }
}

class OwnWork extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (!isScripts) super.pushUndoRedo(item);
  }
}

const make = (...given: ConstructorParameters<typeof OwnWork>) => new OwnWork(...given);

type Override = NonNullable<NonNullable<ConstructorParameters<typeof Univer>[0]>['override']>;

/** Takes the place of Univer's own. */
export const undoOfOwnWork: Override = [
  [IUndoRedoService, { useFactory: make, deps: [IUniverInstanceService, ICommandService, IContextService] }],
];
