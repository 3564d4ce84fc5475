// The version of all that Cairn stores: database, snapshots and archives. An older one is brought up, a newer one is told and left alone.

/**
 * Rises by one with the first change of a record after this version was frozen (test/frozen-files), so that an earlier Cairn knows
 * that it does not know what is newer; a test says when. A version that only adds fields or kinds needs nothing else.
 */
export const dataVersion = 3
