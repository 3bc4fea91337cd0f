/** Set up before each file of tests: fast-check draws what the day gives. */
import fc from 'fast-check';
import { seedOfTheDay } from './day.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedOfTheDay });
