// What goes along and what stays, in words, before anything does.
import type { Packet } from '../../../shared/records/packet.ts'
import { keptBackCount } from '../../../shared/rules/packet/packet-export-sentence.ts'
import { leavingLines, stayingLines } from '../../../shared/rules/packet/packet-export-summary.ts'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import styles from './packet-preview.module.css'
import type { Leaving } from './use-packet-export.ts'

export function GoesAndStays({
  packet,
  leaving: { document, working, records },
}: {
  packet: Packet
  leaving: Leaving
}) {
  const stays = working === null ? [] : stayingLines(working, packet.leftOut.length, keptBackCount(document, records))
  return (
    <>
      <section>
        <h2>Exported</h2>
        <ReadinessList label="Exported">
          {leavingLines(document).map((words) => (
            <ReadinessLine key={words} state="done">
              {words}
            </ReadinessLine>
          ))}
        </ReadinessList>
      </section>
      {stays.length === 0 ? null : (
        <section>
          <h2>Stays private</h2>
          <ul className={styles.lines} aria-label="Stays private">
            {stays.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
