import type { Services } from '../common/services.ts';
import type { DraftServices } from './draft-plan.ts';

export type IssueServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'> & DraftServices;
