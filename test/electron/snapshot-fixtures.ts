// Snapshots with fixed values.
import type { SnapshotHeader } from '../../shared/bridge-channel-schemas.ts'

export const aHeader: SnapshotHeader = {
  databaseId: '0195a4c0-0000-7000-8000-000000000001',
  generation: 1,
  fromSeq: 0,
  toSeq: 12,
  at: '2025-03-10T09:00:00Z',
  why: 'Every hour',
  records: 9,
}

export const someBytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text))
