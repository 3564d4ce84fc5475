// Where newer evidence would say something else than its owner wrote: shown beneath their words, taken only if they want it.

import { withCodeRead } from '../../../shared/rules/packet/packet-code-fences.ts'
import { asDrafted } from '../../../shared/rules/packet/packet-edits.ts'
import { TextButton } from '../../ui/text-button.tsx'
import type { PacketDesk } from './packet-page-state.ts'
import styles from './packet-sheet.module.css'
import { Passages } from './sheet-text.tsx'

export function Overtaken({ desk, id, name }: { desk: PacketDesk; id: string; name: string }) {
  const now = desk.working.overtaken.get(id)
  const edit = desk.packet.edits.find(({ blockId }) => blockId === id)
  if (now === undefined || edit === undefined) return null
  const keep = () =>
    desk.change(`Kept edited text: ${name}`, (packet) => ({
      ...packet,
      edits: packet.edits.map((one) => (one.blockId === id ? { ...one, draftedFrom: now } : one)),
    }))
  return (
    <div className={styles.overtaken}>
      {now === '' ? (
        <p>The draft no longer has text here; your text is used.</p>
      ) : (
        <Passages block={withCodeRead(now)} lead="The records have changed since you edited this: " />
      )}
      <p className={styles.ways}>
        <TextButton onClick={() => void keep()}>Keep my text</TextButton>
        {now === '' ? null : (
          <TextButton onClick={() => void desk.change(`Back to the draft: ${name}`, (packet) => asDrafted(packet, id))}>
            Use the new text
          </TextButton>
        )}
      </p>
    </div>
  )
}
