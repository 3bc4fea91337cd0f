/** Stages of the check run in this order; a later one runs as far as the earlier ones allow. */
export const stages = ['format', 'value', 'duplicates', 'references', 'rules'] as const;
export type Stage = (typeof stages)[number];

/** An error stops the sheet, a warning is shown to the reviewer, a note says what was understood. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];
