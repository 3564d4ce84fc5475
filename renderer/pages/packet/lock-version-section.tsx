// Freezing what leaves as an edition: the words as they stand now, with their hash, never to change.
import { Link } from 'wouter'
import { newEdition } from '../../../shared/records/new-packet.ts'
import { nextVersion } from '../../../shared/rules/packet/committee-outcome.ts'
import { fullDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { notePlace } from '../../storage/drafts/draft-store.ts'
import { type PacketView, typedPlace } from '../../storage/packet/read-packet.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { useNote } from '../use-inline-form-draft.ts'
import styles from './packet-preview.module.css'
import { lookAtLeaksFirstWords } from './use-leak-acknowledgment.ts'
import { usePacketChanging } from './use-packet-changing.ts'
import type { Leaving } from './use-packet-export.ts'
import { pendingNamesWords } from './use-packet-pseudonyms.ts'

interface FreezingProps {
  view: PacketView
  leaving: Leaving
  mayLeave: boolean
  isPending: boolean
}

function useFreezing({ view: { packet, editions }, leaving }: Pick<FreezingProps, 'view' | 'leaving'>) {
  const { clock } = useCairn()
  const change = usePacketChanging(packet.id)
  const place = typedPlace(packet.id, 'edition')
  const note = useNote(place, 'packet', { forWhom: '' })
  const number = nextVersion(editions)
  const freeze = async () => {
    const { title, from, to, sections, claims } = leaving.document
    const edition = newEdition(newId(), clock.instant(), {
      ...{ title, from, to, sections, claims },
      ...{ packetId: packet.id, number, day: clock.today(), hash: leaving.hash, length: packet.length },
    })
    const frozen = { ...edition, note: note.value.forWhom.trim(), pseudonyms: [...leaving.pseudonyms] }
    const more = { clearsDrafts: [notePlace(place)], edition: frozen }
    if (await change(`Locked version ${number} of the packet`, (now) => now, more)) await note.clear()
  }
  return { note, number, freeze }
}

function NotFrozen(props: FreezingProps) {
  const { note, number, freeze } = useFreezing(props)
  if (!note.isReady) return null
  return (
    <>
      <p className={styles.why}>
        A version keeps this text and its hash, so that you can check later what you handed in.
      </p>
      <TextField
        label="For whom"
        spellCheck={false}
        hint="Private: only you read this."
        value={note.value.forWhom}
        onChange={(event) => note.change({ forWhom: event.currentTarget.value })}
      />
      <div className={styles.ways}>
        <Button disabled={!props.mayLeave} onClick={() => void freeze()}>
          Lock version {number}
        </Button>
      </div>
      {props.mayLeave ? null : (
        <p className={styles.why}>{props.isPending ? pendingNamesWords : lookAtLeaksFirstWords}</p>
      )}
    </>
  )
}

export function Freezing(props: FreezingProps) {
  const { edition } = props.leaving
  return (
    <section>
      <h2>{edition === null ? 'Not locked yet' : `Version ${edition.number}`}</h2>
      {edition === null ? (
        <NotFrozen {...props} />
      ) : (
        <>
          <p>
            Locked on {fullDay(edition.day)}. <Link href="/packet/editions">All versions</Link>
          </p>
          <p className={styles.hash}>{edition.hash}</p>
        </>
      )}
    </section>
  )
}
