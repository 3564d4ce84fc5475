// The promotion packet as it is being written.
import type { Packet } from '../records/packet.ts'
import { type Kind, nobody, noStatus, nothing, nowhere } from './kind.ts'

export const packetKind = {
  names: { one: 'Packet', many: 'packets', unnamed: 'Packet without a level' },
  segment: null,
  address: nowhere,
  titleText: ({ toLevel }) => (toLevel === '' ? '' : `Packet for ${toLevel}`),
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: nothing,
} as const satisfies Kind<Packet>
