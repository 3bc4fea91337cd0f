/** The city that is simulated, and who is in it at the beginning. */
import type { Person } from '../../shared/tables/directory.ts';
import { chainedProgramme } from '../support/chained-programme.ts';
import { cityAround } from '../support/city-around.ts';
import { staff } from '../support/staff.ts';

export const city = cityAround(chainedProgramme);

export const people: readonly Person[] = [
  ...Object.values(staff),
  { email: 'clerk.kjj@qingdao.example', name: '科示例', unit: 'kjj', roles: ['clerk'] },
  { email: 'head.nyw@qingdao.example', name: '头示例', unit: 'nyw', roles: ['head'] },
  { email: 'head.hyj@qingdao.example', name: '海头例', unit: 'hyj', roles: ['head'] },
  { email: 'second@qingdao.example', name: '复示例', unit: 'rsj', roles: ['reviewer'] },
  { email: 'admin2@qingdao.example', name: '管二例', unit: 'rsj', roles: ['administrator'] },
];
