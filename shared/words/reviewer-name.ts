/** Names as people read them. The rules have one name in the record, whatever its reader's language. */
import { type Bilingual, same } from '../ground/bilingual.ts';
import { automaticReviewer } from './answers.ts';

const automaticCheck: Bilingual = { zh: automaticReviewer.byName, en: 'Automatic check' };

/** @param act an event or a decision: who acted, and the name written down then */
export const nameOfActor = ({ by, byName }: { readonly by: string; readonly byName: string }): Bilingual =>
  by === automaticReviewer.by ? automaticCheck : same(byName);
