// Every version of the tables that was ever released, oldest first. Append only: a released line never changes, an upgrade is a named
// function with a frozen file. What is stored has a version beyond them where only fields or kinds were added: shared/records/data-version.ts.

/** Dexie's index notation per table. Indexes over fields that only some kinds have stay sparse and cost the others nothing. */
const version1 = {
  records:
    'id, kind, [kind+day], trashedAt, recordId, &[recordId+roadmapId+criterionId], [kind+criterionId], [kind+personId+day], [kind+sessionId], [kind+state], *touched, *people, *tags',
  changes: '++seq, [window+seq], *ids',
  drafts: '[key+window]',
  meta: 'key',
  standings: '[roadmapId+criterionId]',
  weeks: 'week',
  sessionLines: 'chunk',
  tombstones: 'id',
} as const

/** All kinds of evidence: one index of days over all kinds for the week, what belongs to a proposal, what is about a record, files. */
const version2 = {
  ...version1,
  records: `${version1.records}, day, [kind+proposalId], aboutId, reviewId`,
  attachments: 'hash',
} as const

export interface SchemaVersion {
  readonly version: number
  readonly tables: Readonly<Record<string, string>>
}

export const schemaVersions = [
  { version: 1, tables: version1 },
  { version: 2, tables: version2 },
] as const satisfies readonly SchemaVersion[]

// Add below here: { version: <the new dataVersion>, tables: {…} }, with upgrade-to-<it>.ts and its test; `npm run freeze` when it stands.
