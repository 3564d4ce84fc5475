// How much a chosen file may hold: far more than a person's records of many years.

export const importLimits = {
  /** Records of one file. */
  records: 20_000,
  /** Lines of one file. */
  lines: 400_000,
} as const
