/** The people of an office, each there for one thing that they may or may not do. */
import type { Person } from '../../shared/tables/directory.ts';

export const staff = {
  clerk: { email: 'clerk.nyw@qingdao.example', name: '陈晓样', unit: 'nyw', roles: ['clerk'] },
  colleague: { email: 'clerk2.nyw@qingdao.example', name: '示例乙', unit: 'nyw', roles: ['clerk'] },
  stranger: { email: 'clerk.hyj@qingdao.example', name: '海示例', unit: 'hyj', roles: ['clerk'] },
  reviewer: { email: 'reviewer@qingdao.example', name: '审示例', unit: 'rsj', roles: ['reviewer'] },
  judge: { email: 'judge@qingdao.example', name: '人社样', unit: 'rsj', roles: ['clerk', 'reviewer'] },
  administrator: {
    email: 'administrator@qingdao.example',
    name: '管示例',
    unit: 'rsj',
    roles: ['administrator'],
  },
  /** Clerk and reviewer at once, in a unit that reports. */
  insider: {
    email: 'insider.nyw@qingdao.example',
    name: '兼任例',
    unit: 'nyw',
    roles: ['clerk', 'reviewer'],
  },
  /** Files for a base below a district; see chained-programme.ts. */
  baseClerk: { email: 'clerk.jd1@qingdao.example', name: '基示例', unit: 'jd1', roles: ['clerk'] },
  endorser: { email: 'endorser.hd@qingdao.example', name: '初示例', unit: 'huangdao', roles: ['endorser'] },
  /** First reviewer and clerk at once, in the same district. */
  deputy: {
    email: 'deputy.hd@qingdao.example',
    name: '副示例',
    unit: 'huangdao',
    roles: ['clerk', 'endorser'],
  },
  neighbour: { email: 'endorser.ls@qingdao.example', name: '邻示例', unit: 'laoshan', roles: ['endorser'] },
  accountant: { email: 'clerk.czj@qingdao.example', name: '财示例', unit: 'czj', roles: ['clerk'] },
  inspector: { email: 'inspector.czj@qingdao.example', name: '督示例', unit: 'czj', roles: ['inspector'] },
  retired: {
    email: 'retired@qingdao.example',
    name: '离任例',
    unit: 'nyw',
    roles: ['clerk'],
    to: '2014-12-31',
  },
} satisfies Record<string, Person>;
