// How much a chosen file or folder may hold: far more than a person's records of many years.

export const importLimits = {
  /** Bytes of one file. */
  bytes: 20_000_000,
  files: 20_000,
  /** Records of one file. */
  records: 20_000,
  /** Lines of one file. */
  lines: 400_000,
} as const
