// A locked version of the packet.
import type { Edition } from '../records/packet-edition.ts'
import { type Kind, never, nobody, noStatus, nothing, nowhere, whole } from './kind-definition.ts'
import { copies, line, lines } from './record-text-parts.ts'

export const editionKind = {
  names: { one: 'Packet version', many: 'packet versions', unnamed: 'Packet version' },
  segment: null,
  address: nowhere,
  titleText: ({ title, number }) => (title === '' ? '' : `${title}, version ${number}`),
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: true,
  canBeTrashed: true,
  staying: nothing,
  comesWith: 'chosen',
  isSearched: never,
  parts: {
    title: line('Title'),
    note: line('Your note for yourself'),
    sections: copies('Sections'),
    claims: copies('Claims'),
    pseudonyms: lines('Pseudonyms used', { original: line('Original'), pseudonym: line('Pseudonym') }),
  },
} as const satisfies Kind<Edition>
