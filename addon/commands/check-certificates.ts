/** 证书核验: numbers and names are pasted into a list, and the answers stand beside them. */
import { printNumber } from '../../shared/certificates/number.ts';
import { limits } from '../../shared/contract/limits.ts';
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { certificateSheet as words } from '../../shared/words/certificate-sheet.ts';
import { certificateStateTexts } from '../../shared/words/certificates.ts';
import type { Desk } from '../google/desk.ts';
import { within } from '../google/refusal.ts';
import { answerBeside, askPurpose, type PasteList, pastedIn, pasteTabHere } from '../lay/paste-tab.ts';

const list: PasteList = {
  id: 'certificate-checks',
  name: words.check,
  title: words.checkTitle,
  headers: [
    words.number,
    words.name,
    words.outcome,
    words.classTitle,
    words.classCode,
    words.hours,
    words.ends,
    words.issuedOn,
    words.remark,
  ],
  widths: [200, 100, 200, 260, 150, 60, 100, 100, 260],
  formats: ['@', '@', '@', '@', '@', 'General', '@', '@', '@'],
  pasted: 2,
  limit: limits.certificateChecks,
};

type Checked = BodyOf<'checkCertificates'>['checked'][number];

const answerOf = ({ say }: Desk, checked: Checked): readonly Cell[] => {
  const { outcome, title, class: code, hours, end, issuedOn, ended } = checked;
  if (outcome === 'no-match') return [say(words.noMatch)];
  const successor = ended?.successor;
  const remark = ended
    ? (successor ? say(words.replacedBy, { number: printNumber(successor) }) : '') +
      `${ended.reason} ${ended.on}`
    : '';
  return [
    say(certificateStateTexts[outcome]),
    title ?? '',
    code ?? '',
    hours ?? '',
    end ?? '',
    issuedOn ?? '',
    remark,
  ];
};

export const checkCertificates = (desk: Desk): void => {
  const { google, say } = desk;
  const tab = pasteTabHere(desk, list);
  if (!tab) return;
  const lines = pastedIn(tab, list);
  const purpose = askPurpose(desk, words.check);
  if (purpose === undefined) return;
  google.toast(say(words.check), say(words.working));
  const { checked, left } = desk.api('checkCertificates', {
    body: {
      pairs: lines.map(({ cells: [number = '', name = ''] }) => ({
        number: number.slice(0, 60),
        name: name.slice(0, 60),
      })),
      purpose: within(limits.purpose, purpose),
    },
  });
  answerBeside(
    tab,
    list.pasted + 1,
    list.headers.length - list.pasted,
    lines.map(({ at }, i) => ({ at, cells: answerOf(desk, checked[i] as Checked) })),
  );
  const valid = checked.filter(({ outcome }) => outcome === 'valid').length;
  google.toast(say(words.check), say(words.checked, { count: lines.length, valid, left }));
};
