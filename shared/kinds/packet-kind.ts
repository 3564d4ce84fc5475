// The promotion packet as it is being written.
import type { Packet } from '../records/packet.ts'
import { type Kind, never, nobody, noStatus, nothing, nowhere, whole } from './kind-definition.ts'
import { copies, line, lines, text, unsearched } from './record-text-parts.ts'

export const packetKind = {
  names: { one: 'Packet', many: 'packets', unnamed: 'Packet without a level' },
  segment: null,
  address: nowhere,
  titleText: ({ toLevel }) => (toLevel === '' ? '' : `Packet for ${toLevel}`),
  status: noStatus,
  people: nobody,
  linksTo: nothing,
  needs: nothing,
  textsThatName: whole,
  isFromOthers: false,
  isFrozen: false,
  canBeTrashed: true,
  staying: () => ['outcomes', 'remarks'],
  comesWith: 'chosen',
  isSearched: never,
  parts: {
    name: line('Name'),
    position: line('Role and team', { isAdded: true }),
    scope: text('Responsible for', { isAdded: true }),
    fromLevel: line('From level'),
    toLevel: line('To level'),
    edits: lines('Your edits', { text: text('Text'), draftedFrom: text('The draft it was edited from', unsearched) }),
    added: lines('Added by you', { lead: line('Lead'), text: text('Text') }),
    order: copies('Order'),
    leftOut: copies('Left out'),
    setAside: copies('Remarks dismissed'),
    pseudonyms: lines('Pseudonyms used', { original: line('Original'), pseudonym: line('Pseudonym') }),
    nameDecisions: copies('Possible names, decided'),
    remarks: lines('Committee remarks', { text: text('Remark'), answer: text('How it is answered') }),
  },
} as const satisfies Kind<Packet>
