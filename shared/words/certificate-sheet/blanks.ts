/** Preprinted blanks: noting which were used or spoiled, and what became of all. */
import { texts } from '../texts.ts';

export const blankWords = texts({
  noteBlanks: { zh: '登记空白证', en: 'Note blanks used' },
  spoilBlanks: { zh: '作废空白证…', en: 'Note spoiled blanks…' },
  viewBlanks: { zh: '空白证情况', en: 'Blanks' },
  blank: { zh: '空白证流水号', en: 'Serial of the blank' },
  blankHelp: {
    zh: '空白证上印的流水号，如 A000123。发证前填写的随发证登记，发证后填写的再选“登记空白证”。',
    en: 'The serial printed on the blank, such as A000123. Those entered before issuing are noted with it; later ones by “Note blanks used”.',
  },
  openForBlanks: {
    zh: '请先打开该班的发证单（“发证…”），再选本菜单。',
    en: 'Open the class by “Issue certificates…” first, then choose this menu again.',
  },
  noBlanks: {
    zh: '没有填写空白证流水号的证书。请在最右一栏填写，再选“登记空白证”。',
    en: 'No certificate has the serial of a blank. Enter them in the last column, then choose “Note blanks used”.',
  },
  blanksNoted: { zh: '已登记 {all} 份，其中新登记 {count} 份', en: '{all} noted, {count} of them new' },
  askSpoiled: {
    zh: '请输入作废的流水号和原因，如“A000101、A000105~A000106 打印错位”：',
    en: 'Enter the spoiled serials and the reason, such as “A000101, A000105~A000106 printed askew”:',
  },
  spoiledUnread: {
    zh: '没有读懂。请先写流水号，空一格再写原因，如“A000101 打印错位”。未登记。',
    en: 'That was not understood, and nothing was noted. Write the serials, a space, and the reason, such as “A000101 printed askew”.',
  },
  blanksSpoiled: { zh: '已登记作废 {count} 份', en: '{count} noted as spoiled' },
  blanksTab: { zh: '空白证情况', en: 'Blanks' },
  blanksTitle: {
    zh: '空白证：已用 {used} 份，作废 {spoiled} 份，首末号之间未登记 {missing} 份',
    en: 'Blanks: {used} used, {spoiled} spoiled, {missing} between the first and the last not accounted for',
  },
  blanks: { zh: '流水号', en: 'Serials' },
  copies: { zh: '份数', en: 'Count' },
  blankMissing: { zh: '未登记', en: 'not noted' },
  blankMissingHelp: {
    zh: '用了的请登记，坏了的请作废，没用的请清点',
    en: 'note them as used or spoiled, or see that they lie there',
  },
  blankSpoiled: { zh: '已作废', en: 'spoiled' },
  blankUsed: { zh: '已用', en: 'used' },
});
