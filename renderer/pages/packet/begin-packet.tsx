// Before there is a packet: the level and the time it is for, and what the first draft will be made from.
import { newPacket } from '../../../shared/records/new-packet.ts'
import type { Profile } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { askedAtFirst } from '../../../shared/rules/packet/initial-packet-scope.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { notePlace } from '../../storage/drafts/draft-store.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { beginPacket } from '../../storage/packet/change-packet.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Why } from '../../ui/typography.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import styles from './packet.module.css'
import { isAsked, PacketScopeForm } from './packet-scope-form.tsx'

function FromWhat() {
  return (
    <div className={styles.fromWhat}>
      <h2>What the first draft is made from</h2>
      <Why>
        Every record with the visibility “Mentor and packet”, and of each only the fields a committee may see. Names
        appear if the person’s page is visible in packets too.
      </Why>
      <Why>
        You get a decision line, a one-page summary, the criteria, case stories, influence, named feedback, growth, open
        gaps and an appendix of claims. You can edit, move or leave out all of it, and you see everything before it is
        exported.
      </Why>
    </div>
  )
}

export function BeginPacket({ profile, roadmap }: { profile: Profile; roadmap: Roadmap }) {
  const { database, clock } = useCairn()
  const tell = useTellChange()
  const value = askedAtFirst(profile, roadmap, clock.today())
  const key = notePlace('packet-begins')
  const draft = useDraft({ key, kind: 'packet', value, revision: null, isValue: isAsked })
  const begin = () =>
    tell('Created a packet', (note) => {
      const packet = newPacket(newId(), clock.instant(), { ...draft.value, roadmapId: roadmap.id })
      return beginPacket(database, packet, { ...note, clearsDrafts: [key] })
    })
  return (
    <>
      <PageHead crumbs={['Packet']} answer="Which level, and which period?" />
      <TwoColumns side={<FromWhat />} sideLabel="What it is made from">
        {draft.isReady ? (
          <PacketScopeForm
            draft={draft}
            roadmap={roadmap}
            label="What the packet asks for"
            saveWords="Draft the packet"
            onSave={() => void begin()}
          />
        ) : null}
      </TwoColumns>
    </>
  )
}
