// Editing an entry in place: a draft a moment behind the keys, saving, and both versions when another window was first.
import type { Entry } from '../../../shared/records/entry.ts'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import {
  draftOfEntry,
  type EntryDraft,
  entryOfDraft,
  isEntryDraft,
} from '../../../shared/rules/journal/journal-entry-draft.ts'
import { ConflictView } from '../../record-views/history/conflict-view.tsx'
import { EntryForm } from '../../record-views/journal/entry-form.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type Draft, useDraft } from '../../storage/drafts/use-draft.ts'
import { readPeople } from '../../storage/journal/read-record-view.ts'
import { ProposalPick } from '../proposal-pick.tsx'
import { useNewPerson } from '../use-create-person.ts'
import { useEvidenceSaving } from '../use-evidence-saving.ts'

export interface EntryEditorProps {
  entry: Entry
  isNew: boolean
  /** Standing links on the ladder in use. */
  links: readonly EvidenceLink[]
  roadmap: Roadmap | null
  onSaved: (id: string) => void
  /** Leaves without saving; the draft stays unless it was let go. */
  onLeave: () => void
}

const newKey = 'new:journal-entry'
const nobody: readonly Person[] = []

function PartOf({ draft: { value, change } }: { draft: Draft<EntryDraft> }) {
  const pick = (proposalId: string | null) => change({ proposalId })
  return <ProposalPick label="Part of the proposal" chosen={value.proposalId} onChange={pick} />
}

export function EntryEditor({ entry, isNew, links, roadmap, onSaved, onLeave }: EntryEditorProps) {
  const value = draftOfEntry(entry, links)
  const [draftKey, revision] = isNew ? [newKey, null] : [entry.id, entry.revision]
  const draft = useDraft<EntryDraft>({ key: draftKey, kind: 'entry', value, revision, isValue: isEntryDraft })
  const people = useView(readPeople, []) ?? nobody
  const saving = useEvidenceSaving({ draftKey, record: entry, isNew, roadmap, draft, recordOf: entryOfDraft, onSaved })
  const onCreatePerson = useNewPerson((id) => draft.change({ people: [...draft.value.people, id] }))
  const { clock } = useCairn()
  const days = { today: clock.today(), zone: clock.zone() }
  const letGo = () => void draft.reset(value, revision).then(onLeave)
  if (!draft.isReady) return null
  return (
    <EntryForm
      draft={draft.value}
      onChange={(next) => {
        saving.clear()
        draft.change(next)
      }}
      onSave={saving.save}
      onLeave={letGo}
      leaveWords={draft.isChanged ? 'Discard changes' : 'Cancel'}
      roadmap={roadmap}
      people={people}
      onCreatePerson={onCreatePerson}
      trouble={saving.trouble}
      isSaving={saving.isSaving}
      proposalPick={<PartOf draft={draft} />}
    >
      {saving.clash === null ? null : (
        <ConflictView
          theirs={saving.clash.theirs}
          mine={saving.clash.mine}
          days={days}
          onKeepMine={saving.keepMine}
          onTakeTheirs={letGo}
        />
      )}
    </EntryForm>
  )
}
