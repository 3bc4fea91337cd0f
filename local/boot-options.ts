/** What may be asked of a machine before it comes up. */
import type { Pages, PagesContext } from './front/pages.ts';

export type BootOptions = {
  /** Directory of a cloud assembly (`cdk.out`). */
  outdir: string;
  /** Where everything is kept; survives restarts. */
  data: string;
  /** 0 takes a free one. */
  port?: number;
  /** The programme's time of a new data directory; default now. */
  start?: Date;
  /** JSON list of directory items in stored form. */
  sample?: string;
  pages?: (context: PagesContext) => Pages;
  /** Costly requests a person may send at once; for benchmarks, which are faster than people. */
  requestBurst?: number;
  /** The schedules that the clock starts; all of them unless said. */
  schedules?: readonly string[];
  /** How long functions wait between tries against AWS; for tests that break every call. Default 1. */
  pauseFactor?: number;
  /**
   * How many times longer than on AWS functions and gateway may take before they are given up; 1 unless
   * said. A machine that does other things as well is slower than Lambda, and that is no failure.
   */
  patience?: number;
};
