// The pseudonyms of a packet on its page: saved with the packet when a field is left, kept as a draft while one is written.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Person } from '../../../shared/records/person.ts'
import type { Profile } from '../../../shared/records/profile.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { choicesOf, textsIn, withChoices } from '../../../shared/rules/packet/packet-pseudonyms.ts'
import type { WorkingPacket } from '../../../shared/rules/packet/working-packet.ts'
import {
  type GivenStandIn,
  isSameName,
  namedInTexts,
  type PseudonymChoices,
  undecidedPlaces,
  withGiven,
} from '../../../shared/rules/sharing/pseudonym-choices.ts'
import { notePlace } from '../../storage/drafts/draft-store.ts'
import { type PacketView, typedPlace } from '../../storage/packet/read-packet.ts'
import type { NamesParts } from '../pseudonyms-section.tsx'
import { useNote } from '../use-inline-form-draft.ts'
import { usePacketChanging } from './use-packet-changing.ts'

/** Said beside each button that waits for it. */
export const pendingNamesWords = 'Leave the field of the pseudonym first, so that it is applied.'

export interface PacketNames {
  readonly parts: NamesParts
  /** What is on the page is not in the packet yet, so what would be written is not what is shown. */
  readonly isPending: boolean
  /** Places of a name with a pseudonym that nobody has decided on. */
  readonly undecided: number
}

type Save = (
  cause: string,
  update: (now: PseudonymChoices) => PseudonymChoices,
  clearsDrafts?: readonly string[],
) => Promise<boolean>

interface NamesSource {
  readonly packet: PacketView['packet']
  readonly working: WorkingPacket
  readonly profile: Profile
  readonly records: readonly AnyRecord[]
}

const nothingTyped = { personId: null as string | null, original: '', standIn: '' }
const isPerson = (record: AnyRecord): record is Person => record.kind === 'person' && record.trashedAt === null
const storedOf = ({ standIns }: PseudonymChoices, given: GivenStandIn) =>
  standIns.find((one) => isSameName(one, given))?.standIn ?? ''

/** One pseudonym at a time is written; it stays a draft until the packet has it. */
function useTyped(packet: PacketView['packet'], save: Save) {
  const place = typedPlace(packet.id, 'pseudonym')
  const note = useNote(place, 'packet', nothingTyped)
  const { value, clear, isReady } = note
  const isTyped = value.original !== ''
  const standIn = value.standIn.trim()
  const stored = storedOf(choicesOf(packet), value)
  // By what stands in the field: a space at its end may be followed by another word.
  const isSaved = isTyped && stored === value.standIn
  const saving = useRef<string | null>(null)
  const settle = () => {
    if (!isTyped || saving.current === standIn) return
    if (standIn !== value.standIn) note.change({ standIn })
    if (stored === standIn) return
    const given = { ...value, standIn }
    saving.current = standIn
    const done = save(`Changed the pseudonym of ${given.original} in the packet`, (now) => withGiven(now, given), [
      notePlace(place),
    ])
    void done.finally(() => {
      saving.current = null
    })
  }
  const newest = useRef({ settle, clear })
  newest.current = { settle, clear }
  useEffect(() => {
    if (isSaved) void newest.current.clear()
  }, [isSaved])
  // What an earlier visit left in a field is saved as if the field had been left then.
  useEffect(() => {
    if (!isReady) return
    newest.current.settle()
    return () => newest.current.settle()
  }, [isReady])
  return { typed: isTyped ? value : null, type: note.change, settle, isReady, isPending: isTyped && !isSaved }
}

export function usePacketPseudonyms({ packet, working, profile, records }: NamesSource): PacketNames | null {
  const changePacket = usePacketChanging(packet.id)
  /** How many changes are being saved, and the revision before the last: until another one comes back, the page is ahead of the packet. */
  const [saving, setSaving] = useState<{ count: number; revision: number | null }>({ count: 0, revision: null })
  const save: Save = async (cause, update, clearsDrafts = []) => {
    const { revision } = packet
    setSaving(({ count }) => ({ count: count + 1, revision }))
    const done = await changePacket(cause, (now) => withChoices(now, update(choicesOf(now))), { clearsDrafts })
    setSaving((now) => ({ count: now.count - 1, revision: done ? now.revision : null }))
    return done
  }
  const { typed, isReady, ...typing } = useTyped(packet, save)
  const choices = useMemo(() => choicesOf(packet), [packet])
  const named = useMemo(
    () =>
      namedInTexts(textsIn(working.ownDocument), {
        choices,
        people: [profile, ...records.filter(isPerson)],
        senderId: profile.id,
      }),
    [working.ownDocument, choices, profile, records],
  )
  if (!isReady) return null
  return {
    parts: {
      choices: typed === null ? choices : withGiven(choices, typed),
      named,
      change: (update) => void save('Changed pseudonyms of the packet', update),
      type: typing.type,
      onLeft: typing.settle,
      nobody: 'It names nobody.',
    },
    isPending: typing.isPending || saving.count > 0 || saving.revision === packet.revision,
    undecided: undecidedPlaces(named, choices).length,
  }
}
