// What can be done with several records at once: tag, criterion, audience, trash. Each is one change, and one undo takes it back.
import { type FormEvent, useState } from 'react'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { CriteriaPicker } from '../../record-views/evidence/criteria-picker.tsx'
import { AudienceChoice } from '../../record-views/forms/audience-choice.tsx'
import { useCairn, useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { linkSeveral, shareSeveral, tagSeveral, trashSeveral } from '../../storage/journal/bulk-edit-records.ts'
import { journalOf } from '../../storage/journal/journal-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { type Change, useTellChange } from '../use-saved-notice.ts'
import styles from './journal.module.css'
import type { JournalState } from './use-journal-state.ts'

type Asked = 'tag' | 'criterion' | 'audience'

function useSeveral(state: JournalState) {
  const { database } = useCairn()
  const tell = useTellChange()
  const ids = [...state.picked]
  const items = counted(ids.length, 'item')
  const run = (cause: string, change: Change) => tell(cause, change).then((isDone) => isDone && state.pickAll([]))
  return {
    tag: (tag: string) => run(`Tagged ${items} #${tag}`, (note) => tagSeveral(database, ids, tag, note)),
    share: (to: 'private' | 'mentor' | 'packet') =>
      run(`Changed the visibility of ${items}`, (note) => shareSeveral(database, ids, to, note)),
    link: (roadmapId: Parameters<typeof linkSeveral>[2]['roadmapId'], criterionId: CriterionId) =>
      run(`Linked ${items} to ${criterionId}`, (note) => linkSeveral(database, ids, { roadmapId, criterionId }, note)),
    trash: () => run(`Moved ${items} to the trash`, (note) => trashSeveral(database, ids, note)),
  }
}

function TagForm({ onTag }: { onTag: (tag: string) => void }) {
  const [typed, setTyped] = useState('')
  const tag = typed.trim().replace(/^#+/, '')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (tag !== '') onTag(tag)
  }
  return (
    <form onSubmit={onSubmit}>
      <TextField
        data-autofocus
        label="Tag"
        spellCheck={false}
        value={typed}
        maxLength={80}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className={styles.parts}>
        <Button type="submit" tone="primary" disabled={tag === ''}>
          Tag them
        </Button>
      </p>
    </form>
  )
}

interface AskDialogProps {
  asked: Asked | null
  several: ReturnType<typeof useSeveral>
  onClose: () => void
}

const titles = {
  tag: 'Tag them',
  criterion: 'Which criterion do they support?',
  audience: 'Who may see them?',
} as const

function AskDialog({ asked, several, onClose }: AskDialogProps) {
  const own = useOwnRoadmap()
  const done = (change: Promise<unknown>) => void change.then(onClose)
  return (
    <Dialog opened={asked !== null} onClose={onClose} title={asked === null ? '' : titles[asked]}>
      {asked === 'tag' ? <TagForm onTag={(tag) => done(several.tag(tag))} /> : null}
      {asked === 'audience' ? (
        <AudienceChoice value={null} onChange={(audience) => done(several.share(audience))} />
      ) : null}
      {asked === 'criterion' && own ? (
        <CriteriaPicker
          label="Criterion"
          roadmap={own.roadmap}
          chosen={[]}
          onChange={([id]) => id !== undefined && done(several.link(own.roadmap.id, id))}
        />
      ) : null}
    </Dialog>
  )
}

export function BulkActionsBar({ state }: { state: JournalState }) {
  const { database } = useCairn()
  const several = useSeveral(state)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { picked, pickAll, query, summary } = state
  if (picked.size === 0) return null
  const all = summary?.total ?? 0
  const chooseAll = () =>
    void journalOf(database)
      .ask({ ask: 'ids', query, from: 0, to: all })
      .then(pickAll, () => undefined)
  return (
    <div className={styles.several} role="toolbar" aria-label="Selected records">
      <b role="status">{sentenceCase(counted(picked.size, 'item'))} chosen</b>
      <Button small onClick={() => setAsked('tag')}>
        Tag
      </Button>
      <Button small onClick={() => setAsked('criterion')}>
        Criterion
      </Button>
      <Button small onClick={() => setAsked('audience')}>
        Visibility
      </Button>
      <Button small tone="rust" onClick={() => void several.trash()}>
        Move to trash
      </Button>
      {picked.size < all ? <TextButton onClick={chooseAll}>Select all {all}</TextButton> : null}
      <TextButton onClick={() => pickAll([])}>Select none</TextButton>
      <AskDialog asked={asked} several={several} onClose={() => setAsked(null)} />
    </div>
  )
}
