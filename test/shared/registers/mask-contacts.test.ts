/** What tells how to reach a person stands on no public page, however it is typed; other numbers stay. */
import { expect, test } from 'vitest';
import { maskContacts } from '../../../shared/registers/mask-contacts.ts';

test.each([
  ['http://www.example.cn（联系电话13812345678）', 'http://www.example.cn（联系电话…）'],
  ['见https://a.example，电话13812345678', '见https://a.example，电话…'],
  ['138－1234－5678', '…'],
  ['138——1234——5678', '…'],
  ['138\u00a01234\u00a05678', '…'],
  ['138\u200b12345678', '…'],
  ['138 123 45678', '…'],
  ['0086-13812345678', '…'],
  ['13812345678转801', '…'],
  ['(0532)8591 2345', '…'],
  ['0532 8591 2345', '…'],
  ['0532—85912345', '…'],
  ['0532/85912345', '…'],
  ['电话：0532-8591-2345转12', '电话：…'],
  ['13812345678、85912345', '…、…'],
  ['13812345678/13912345679', '…/…'],
  ['电话85912345', '电话…'],
  ['联系：8591-2345', '联系：…'],
  ['手机号码：138 1234 5678', '手机号码：…'],
  ['QQ：12345678', 'QQ：…'],
  ['微信号：zhangsan88', '微信号：…'],
  ['WeChat: zhang_san88', 'WeChat: …'],
  ['zhang.san@qd.example.cn', '…'],
  ['联系 zhang@qd.example（张）', '联系 …（张）'],
])('%s', (typed, shown) => {
  expect(maskContacts(typed)).toBe(shown);
});

test.each([
  '2015年9月13～19日，60人，3.5万元',
  '书号 978-7-302-12345-6',
  'ISBN 7-04-012345-6',
  '青人社发〔2015〕8号',
  '2015-03-09 至 2015-03-13',
  'https://a.example/13812345678?tel=0532-85912345',
  '移动电话技术 2015 年',
  '手机 2015-2016 年度课程',
  '5G 手机应用开发（48学时）',
  '400-810-1234',
  'ZK-NYW-007、DC2015-RSJ-001',
  '经费 12,000,000 元',
  '联系实际，学用结合',
  'Mobile learning design',
  '微信 marketing 入门',
  '微信小程序开发',
  '学时 40/48/56，100 人',
])('%s stays', (text) => {
  expect(maskContacts(text)).toBe(text);
});
