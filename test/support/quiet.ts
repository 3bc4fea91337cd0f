/** Imported before the logger exists: tests that do not read the log do not print it either. */
process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
