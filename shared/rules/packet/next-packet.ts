// A packet that starts from an earlier one: it takes over what its owner wrote, chose and named, and says what of it no longer holds.

import type { Packet } from '../../records/packet.ts'
import type { Edition } from '../../records/packet-edition.ts'
import { shortened } from '../records/record-title.ts'
import { figures } from '../text/number-words.ts'
import type { Asked } from './initial-packet-scope.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import type { WorkingPacket } from './working-packet.ts'

/** What the next one asks for at first: level and period by the profile as it is today, the texts of the earlier one as they were edited. */
export const nextAsked = ({ name, position, scope }: Packet, today: Asked): Asked => ({
  ...today,
  name: name.trim() === '' ? today.name : name,
  position: position.trim() === '' ? today.position : position,
  scope: scope.trim() === '' ? today.scope : scope,
})

/**
 * `next` with everything that its owner changed in the earlier one. Numbers of claims go along, so that C-12 names the same record in
 * both, and so does what the committee said, which is known by the number of a version: numbers go on from one packet to the next.
 */
export function startedFrom(earlier: Packet, next: Packet): Packet {
  const { length, claims, edits, added, order, leftOut, setAside, pseudonyms, nameDecisions, outcomes, remarks } =
    earlier
  const choices = { length, order, leftOut, setAside, pseudonyms, nameDecisions }
  return { ...next, startedFromId: earlier.id, claims, edits, added, outcomes, remarks, ...choices }
}

export interface NoLongerHolds {
  readonly key: string
  /** What it is, shortened. */
  readonly words: string
  readonly why: string
}

export interface Packets {
  readonly earlier: Packet
  /** The newest version that was locked, if there is one. */
  readonly newest: Edition | undefined
  /** Drafted from today's records, for the level and the period it had. */
  readonly then: WorkingPacket
  readonly next: Packet
  readonly now: WorkingPacket
  readonly evidence: PacketEvidence
}

const mostShown = 140
const whyWithheld = {
  record: 'Your text cites a record that is no longer visible in packets. It is kept and not exported.',
  place: 'The new draft does not have this part. Your text is kept and not exported.',
} as const

/** Own words that are in no file of the next one. */
const withheldTexts = ({ now }: Packets): NoLongerHolds[] =>
  now.withheld.map(({ blockId, text, why }) => ({
    key: blockId,
    words: shortened(text, mostShown),
    why: whyWithheld[why],
  }))

/** Own words over a draft that says something else by now, for another level too. */
function changedDrafts({ next, now }: Packets): NoLongerHolds[] {
  const withheld = new Set(now.withheld.map(({ blockId }) => blockId))
  return next.edits
    .filter(({ blockId }) => !withheld.has(blockId) && (now.overtaken.get(blockId) ?? '') !== '')
    .map(({ blockId, text }) => ({
      key: blockId,
      words: shortened(text, mostShown),
      why: `The draft under your text has changed: ${shortened(now.overtaken.get(blockId) ?? '', mostShown)}`,
    }))
}

/** Cases of the earlier one that the next one does not tell. */
function casesGone({ then, now }: Packets): NoLongerHolds[] {
  const told = new Set(now.ownDocument.sections.map(({ id }) => id))
  return then.ownDocument.sections
    .filter(({ id, kind }) => kind === 'case' && !told.has(id))
    .map(({ id, heading }) => ({
      key: `gone ${id}`,
      words: shortened(heading, mostShown),
      why: 'Not a case for this level and period.',
    }))
}

/** Claims of the newest version whose records may not be in a packet any more. */
function claimsGone({ newest, earlier, evidence: { byId, words } }: Packets): NoLongerHolds[] {
  const there = new Set([...byId.keys(), ...words.map(({ id }) => id)])
  const gone = new Set(earlier.claims.filter(({ recordId }) => !there.has(recordId)).map(({ number }) => number))
  return (newest?.claims ?? [])
    .filter(({ number }) => gone.has(number))
    .map(({ number, title }) => ({
      key: `claim ${number}`,
      words: shortened(`C-${number} ${title}`, mostShown),
      why: 'Its record is deleted or no longer visible in packets.',
    }))
}

/** Texts that stand for their owner and that the profile says otherwise today. */
function framingChanged(next: Asked, today: Asked): NoLongerHolds[] {
  const parts = [
    ['Role and team', next.position, today.position],
    ['Responsible for', next.scope, today.scope],
  ] as const
  return parts
    .filter(([, here, profile]) => profile.trim() !== '' && here.trim() !== '' && here.trim() !== profile.trim())
    .map(([name, here, profile]) => ({
      key: name,
      words: `${name}: ${shortened(here, mostShown)}`,
      why: `Your profile says: ${shortened(profile, mostShown)}`,
    }))
}

/** Everything of the earlier packet that does not hold in the next one as it is asked for, the owner's own words first. */
export const noLongerHolds = (packets: Packets, today: Asked): NoLongerHolds[] => [
  ...framingChanged(packets.next, today),
  ...withheldTexts(packets),
  ...changedDrafts(packets),
  ...casesGone(packets),
  ...claimsGone(packets),
]

/** "Edited texts: 3": what goes over, as far as there is any. */
export function takenOver({ then, now, next }: Packets): string[] {
  const told = new Set(now.ownDocument.sections.map(({ id }) => id))
  const counts = [
    ['Edited texts', next.edits.length],
    ['Paragraphs added by you', next.added.length],
    ['Cases', then.ownDocument.sections.filter(({ id, kind }) => kind === 'case' && told.has(id)).length],
    ['Parts left out by you', next.leftOut.length],
    ['Pseudonyms', next.pseudonyms.filter(({ pseudonym }) => pseudonym.trim() !== '').length],
    ['Committee remarks', next.remarks.length],
  ] as const
  return counts.filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${figures(count)}`)
}
