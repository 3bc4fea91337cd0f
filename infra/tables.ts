/** The tables and their indexes, each with its partition and sort key. What they hold: `shared/submission/keys.ts` and `shared/tables/`. */
export type TableShape = {
  readonly stream?: true;
  /** Attribute with the second (Unix time) from which an item may be removed. */
  readonly expires?: string;
  readonly indexes: Readonly<Record<string, readonly [string, string]>>;
};

export const tables = {
  Submissions: {
    stream: true,
    indexes: {
      byState: ['statePk', 'stateSk'],
      byPeriod: ['periodPk', 'periodSk'],
      byAside: ['asidePk', 'asideSk'],
      byExtension: ['extendedPk', 'extendedSk'],
      byActor: ['actorPk', 'actSk'],
      byMonth: ['monthPk', 'actSk'],
      byUnit: ['unitPk', 'actSk'],
    },
  },
  Plans: { indexes: { byYear: ['yearPk', 'yearSk'] } },
  Trainees: { indexes: { byPerson: ['yearShard', 'personClass'] } },
  Funding: { indexes: { byYear: ['yearPk', 'yearSk'] } },
  Certificates: {
    stream: true,
    indexes: { byPerson: ['personPk', 'personSk'], byYear: ['yearPk', 'yearSk'] },
  },
  Directory: { indexes: { byUnit: ['unitPk', 'unitSk'] } },
  // Without a stream: a key that is destroyed must not lie in a record of what was there.
  Persons: { indexes: {} },
  // Counters of no record: whoever counts can change nothing that anybody relies on.
  Counts: { expires: 'expires', indexes: {} },
} as const satisfies Record<string, TableShape>;

export type TableName = keyof typeof tables;
/** `Submissions/byState` and the like. */
export type IndexName = {
  [table in TableName]: `${table}/${Extract<keyof (typeof tables)[table]['indexes'], string>}`;
}[TableName];
