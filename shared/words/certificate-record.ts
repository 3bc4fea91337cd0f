/** Events of certificates as the history tells them: what they are of, what was done, and to which numbers. */
import { texts } from './texts.ts';

export const certificateRecordTitles = texts({
  certificates: { zh: '培训证书', en: 'Certificates' },
  'certificate-series': { zh: '证书号段', en: 'Series of certificates' },
  'look-ups': { zh: '证书核验与学时查询', en: 'Checks and look-ups' },
});

export const certificateVerbs = texts({
  issued: { zh: '发证', en: 'issued' },
  replaced: { zh: '换发', en: 'replaced' },
  voided: { zh: '作废', en: 'voided' },
  registered: { zh: '标记已登记', en: 'noted as registered' },
  blanked: { zh: '登记空白证', en: 'blanks noted' },
  spoiled: { zh: '作废空白证', en: 'blanks spoiled' },
  allowed: { zh: '核定号段', en: 'series allowed' },
  closed: { zh: '停用号段', en: 'series closed' },
  'looked-up': { zh: '查询', en: 'looked up' },
});

export const certificateEventTexts = texts({
  issued: { zh: '{first} 至 {last}，{count} 本', en: '{first} to {last}, {count}' },
  issuedOne: { zh: '{first}', en: '{first}' },
  replaced: { zh: '{number} 换为 {successor}：{reason}', en: '{number} by {successor}: {reason}' },
  voided: { zh: '{number}：{reason}', en: '{number}: {reason}' },
  registered: { zh: '{list}：{platform}', en: '{list}: {platform}' },
  blanked: { zh: '{list}', en: '{list}' },
  spoiled: { zh: '{list}：{reason}', en: '{list}: {reason}' },
  series: { zh: '{series} {unit}：{reason}', en: '{series} {unit}: {reason}' },
  check: {
    zh: '核验证书 {asked} 本，相符 {found} 本：{purpose}',
    en: '{asked} {asked|certificate|certificates} checked, {found} matched: {purpose}',
  },
  record: {
    zh: '查询学时 {asked} 人，查到 {found} 人：{purpose}',
    en: 'hours of {asked} {asked|person|people} looked up, {found} found: {purpose}',
  },
  more: { zh: '{first} 等 {count} 个', en: '{first} and others, {count} in all' },
});
