// How much a ladder's file may hold: far more than any real one.

export const ladderLimits = {
  bytes: 20_000_000,
  criteria: 5000,
  levels: 100,
  competencies: 500,
  rows: 20_000,
  columns: 500,
  sheets: 100,
  /** Values of a tree, after its aliases are unfolded. */
  values: 200_000,
  depth: 40,
  /** Bytes that the parts of an XLSX file may unpack to. */
  unpacked: 100_000_000,
} as const
