// A locked version of the packet.
import type { Edition } from '../records/edition.ts'
import { type Kind, nobody, noStatus, nothing, nowhere } from './kind.ts'

export const editionKind = {
  names: { one: 'Packet version', many: 'packet versions', unnamed: 'Packet version' },
  segment: null,
  address: nowhere,
  titleText: ({ title, number }) => (title === '' ? '' : `${title}, version ${number}`),
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: nothing,
} as const satisfies Kind<Edition>
