import { printYuan } from '../../form/kinds/money.ts';
import { lastDayOf } from '../../programme/months.ts';
import { flagWords } from '../../words/flags.ts';
import { type Found, raise } from '../flag.ts';
import type { View } from '../world.ts';

const date = /^20\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const mobile = /^1[3-9]\d{9}$/;

/** Digits typed into the wrong cell. */
export const amountIsCode = (view: View): Found => {
  const { movements, programme } = view;
  const { areaCode, digits } = programme.telephones;
  const telephone = new RegExp(`^${areaCode}\\d{${digits}}$`);
  const whatIs = (yuan: string, project: string) => {
    if (date.test(yuan)) return flagWords.date;
    if (mobile.test(yuan) || telephone.test(`0${yuan}`)) return flagWords.phone;
    const inCode = project.replace(/\D/g, '');
    return inCode.length > 5 && yuan === inCode ? flagWords.code : undefined;
  };
  const flags = movements.flatMap(({ unit, project, month, state, fen, line, document, row }) => {
    const what = fen % 100 === 0 ? whatIs(String(fen / 100), project) : undefined;
    if (!what) return [];
    return [
      raise('amount-is-code', {
        unit,
        of: [project, month, state, line, String(fen)],
        figure: fen,
        rows: [document, row],
        since: lastDayOf(month),
        about: { project, month, fen: printYuan(fen), what },
      }),
    ];
  });
  return { kind: 'amount-is-code', subjects: movements.length, flags };
};
