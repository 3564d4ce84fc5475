// The POCs of the same proposal as live values: what a POC is compared with.
import type { Poc } from '../../../shared/records/poc.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readPocsOf } from '../../storage/proposals/read-pocs.ts'

const none: readonly Poc[] = []

/** All standing POCs of the proposal, the first begun first; none without a proposal and until read. */
export const usePocsOf = (proposalId: string | null): readonly Poc[] =>
  useView(async (database) => (proposalId === null ? none : readPocsOf(database, proposalId)), [proposalId]) ?? none
