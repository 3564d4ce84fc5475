// What can be done with a part of the packet: write it, move it, leave it out, let the draft speak again. Stands in the sheet's margins.
import { DotsThreeIcon } from '@phosphor-icons/react/dist/csr/DotsThree'
import { PencilSimpleIcon } from '@phosphor-icons/react/dist/csr/PencilSimple'
import type { Packet } from '../../../shared/records/packet.ts'
import { asDrafted, leftOut, moved } from '../../../shared/rules/packet/packet-edits.ts'
import { ActionMenu, type MenuAction } from '../../ui/action-menu.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { PacketDesk } from './packet-page-state.ts'
import styles from './packet-sheet.module.css'

interface PartToolsProps {
  desk: PacketDesk
  /** Of block or section. */
  id: string
  /** Where its own words are kept: the block itself, or the heading of a section. Null: facts, which are changed at the record. */
  wordsId: string | null
  /** "Case 1, Problem" */
  name: string
  /** Ids of what stands beside it, in order; it moves among them. */
  siblings: readonly string[]
  more?: readonly MenuAction[]
}

function movesOf({ desk, id, siblings, name }: PartToolsProps): MenuAction[] {
  const at = siblings.indexOf(id)
  const move = (by: number) =>
    void desk.change(`Moved in the packet: ${name}`, (packet: Packet) => moved(packet, siblings, id, by))
  return [
    { words: 'Move it up', onChoose: () => move(-1), disabled: at <= 0, apart: true },
    { words: 'Move it down', onChoose: () => move(1), disabled: at < 0 || at === siblings.length - 1 },
  ]
}

function backToDraft({ desk, wordsId, name }: PartToolsProps): MenuAction[] {
  if (wordsId === null || !desk.packet.edits.some(({ blockId }) => blockId === wordsId)) return []
  const back = () => void desk.change(`Back to the draft: ${name}`, (packet) => asDrafted(packet, wordsId))
  return [{ words: 'Revert to draft text', onChoose: back }]
}

export function PartTools(props: PartToolsProps) {
  const { desk, id, wordsId, name, more = [] } = props
  const actions = [
    ...more,
    ...backToDraft(props),
    ...movesOf(props),
    {
      words: 'Leave out',
      apart: true,
      onChoose: () => void desk.change(`Left out of the packet: ${name}`, (packet) => leftOut(packet, id)),
    },
  ]
  return (
    <>
      {wordsId === null ? null : (
        <span className={styles.pencil}>
          <IconButton icon={PencilSimpleIcon} name={`Write: ${name}`} onClick={() => desk.edit(wordsId)} />
        </span>
      )}
      <span className={styles.dots}>
        <ActionMenu actions={actions}>
          <IconButton icon={DotsThreeIcon} name={`More for ${name}`} />
        </ActionMenu>
      </span>
    </>
  )
}
