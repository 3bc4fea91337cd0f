/** What people ask the desk for, in the model's words. */
import type { State } from './paper.ts';
import type { Line, PaperName, Who } from './town.ts';

export type Sheet = {
  readonly lines: readonly Line[];
  readonly nil: boolean;
  /** Who certifies is left out, or a cell cannot be read. */
  readonly flaw: 'none' | 'uncertified' | 'unreadable';
};
export type Verb = 'approve' | 'return' | 'withdraw' | 'reopen';
/** Line a comment points at; 9 is never there. */
export type Note = { readonly line: number; readonly text: string };
export type Request =
  | {
      readonly ask: 'submit';
      readonly who: Who;
      readonly paper: PaperName;
      readonly base: number;
      readonly sheet: Sheet;
    }
  | {
      readonly ask: 'decide';
      readonly who: Who;
      readonly paper: PaperName;
      readonly verb: Verb;
      readonly version: number;
      readonly reason: string;
      readonly notes: readonly Note[];
      /** For the unit whose turn it is and which does not act. */
      readonly instead: boolean;
    }
  /** Approves many at once, each as it stands. */
  | { readonly ask: 'bulk'; readonly who: Who; readonly which: readonly Named[] }
  /** Says the comments of what was sent back in other words. */
  | {
      readonly ask: 'reword';
      readonly who: Who;
      readonly paper: PaperName;
      readonly version: number;
      readonly notes: readonly Note[];
    }
  /** To a colleague, or back to all of them. */
  | {
      readonly ask: 'hand-over';
      readonly who: Who;
      readonly paper: PaperName;
      readonly version: number;
      readonly to: Who | '';
    }
  | { readonly ask: 'list'; readonly who: Who; readonly state: State }
  | {
      readonly ask: 'read';
      readonly who: Who;
      readonly paper: PaperName;
      readonly version: number | undefined;
    }
  | { readonly ask: 'open'; readonly who: Who; readonly paper: PaperName };

export type Named = { readonly paper: PaperName; readonly version: number };
