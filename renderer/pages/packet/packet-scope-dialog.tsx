// Changing what the packet asks for, and over which time: the draft follows, its owner's words stay.
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { notePlace } from '../../storage/drafts/draft-store.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { typedPlace } from '../../storage/packet/read-packet.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { PacketDesk } from './packet-page-state.ts'
import { isAsked, PacketScopeForm } from './packet-scope-form.tsx'

export function AskedDialog({ desk, roadmap, onClose }: { desk: PacketDesk; roadmap: Roadmap; onClose: () => void }) {
  const { packet, change } = desk
  const { name, position, scope, fromLevel, toLevel, levelId, from, to } = packet
  const value = { name, position, scope, fromLevel, toLevel, levelId, from, to }
  const key = notePlace(typedPlace(packet.id, 'asked'))
  const draft = useDraft({ key, kind: 'packet', value, revision: null, isValue: isAsked })
  const leave = () => {
    void draft.reset(value, null)
    onClose()
  }
  const save = async () => {
    const asked = draft.value
    if (await change('Changed what the packet asks for', (now) => ({ ...now, ...asked }), { clearsDrafts: [key] }))
      leave()
  }
  return (
    // Closed in any other way, what was typed waits as a draft and stands there again when the dialog is opened.
    <Dialog opened onClose={onClose} title="What the packet asks for">
      {draft.isReady ? (
        <PacketScopeForm
          draft={draft}
          roadmap={roadmap}
          label="What the packet asks for"
          saveWords="Draft it for this"
          onSave={() => void save()}
          onLeave={leave}
        />
      ) : null}
    </Dialog>
  )
}
