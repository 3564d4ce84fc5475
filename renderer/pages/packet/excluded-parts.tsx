// What is not on any sheet: parts its owner left out, their words whose record may not leave, and what the packet lacks as a whole.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { openRemarksSentence } from '../../../shared/rules/packet/committee-outcome.ts'
import { planSentences } from '../../../shared/rules/packet/gap-plans.ts'
import { asDrafted, takenBack } from '../../../shared/rules/packet/packet-edits.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readOpenPlans } from '../../storage/packet/read-packet.ts'
import { GapNote } from '../../ui/gap-note.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import styles from './packet.module.css'
import type { PacketDesk } from './packet-page-state.ts'

const why = {
  record: 'This text cites a record that is not visible in packets, so it is not exported.',
  place: 'The draft no longer has this part, so this text is not exported.',
} as const

/** "Case 1, Problem" for each part that could stand on a sheet. */
function namesOf({ working }: PacketDesk): ReadonlyMap<string, string> {
  return new Map(
    working.sections.flatMap(({ id, label, heading, blocks }) => [
      [id, [label, heading].filter((part) => part !== '').join(', ')] as const,
      ...blocks.map(
        (block) => [block.id, [label || heading, block.lead || block.text.slice(0, 40)].join(', ')] as const,
      ),
    ]),
  )
}

function LeftOut({ desk }: { desk: PacketDesk }) {
  const names = namesOf(desk)
  const parts = desk.packet.leftOut.flatMap((id) => {
    const name = names.get(id)
    return name === undefined ? [] : [{ id, name }]
  })
  if (parts.length === 0) return null
  return (
    <Aside title="Left out by you">
      <ul className={styles.parts}>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <TextButton
              onClick={() =>
                void desk.change(`Included again in the packet: ${name}`, (packet) => takenBack(packet, id))
              }
            >
              Include again
            </TextButton>
          </li>
        ))}
      </ul>
    </Aside>
  )
}

function Withheld({ desk }: { desk: PacketDesk }) {
  const drop = (blockId: string) =>
    desk.change('Discarded text of the packet', (packet) => ({
      ...asDrafted(packet, blockId),
      added: packet.added.filter(({ id }) => id !== blockId),
    }))
  if (desk.working.withheld.length === 0) return null
  return (
    <Aside title="Not exported">
      <ul className={styles.parts}>
        {desk.working.withheld.map(({ blockId, text, why: reason }) => (
          <li key={blockId}>
            <div>
              <Read>{text}</Read>
              <Small quiet>{why[reason]}</Small>
            </div>
            <TextButton onClick={() => void drop(blockId)}>Discard</TextButton>
          </li>
        ))}
      </ul>
    </Aside>
  )
}

function Aside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What the packet lacks as a whole, then what is planned for its open gaps and what is not: only on this page. */
function Missing({ desk: { working, evidence } }: { desk: PacketDesk }) {
  const today = useCairn().clock.today()
  const plans = useView((database) => readOpenPlans(database, today), [today])
  const all = [...working.missing, ...(plans === undefined ? [] : planSentences(working.gaps, plans, evidence))]
  if (all.length === 0) return null
  return (
    <Aside title="What is missing">
      {all.map((words) => (
        <GapNote key={words}>{words}</GapNote>
      ))}
    </Aside>
  )
}

export function KeptBack({ desk }: { desk: PacketDesk }) {
  const open = openRemarksSentence(desk.packet)
  return (
    <div className={styles.kept}>
      {open === null ? null : (
        <Aside title="Committee remarks">
          <GapNote action={<Link href="/packet/editions">Answer them under Versions</Link>}>{open}</GapNote>
        </Aside>
      )}
      <Missing desk={desk} />
      <LeftOut desk={desk} />
      <Withheld desk={desk} />
    </div>
  )
}
