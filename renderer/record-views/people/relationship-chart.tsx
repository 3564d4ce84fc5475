// A relationship over time: rows on one axis. Tall, half and ground for the goal; dot over pebble for who drove; whether it works well in words.
import type { Session } from '../../../shared/records/session.ts'
import { type FitSpan, fitSpans, fitWords } from '../../../shared/rules/people/person-sentence.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import styles from './relationship-chart.module.css'

const width = 668
/** Where the axes begin: right of the longest name of a row. */
const axisX = 84
const firstX = axisX + 8
const lastX = 660
const widest = 16.1
/** How much smaller than drawn its words can still be read; below that it scrolls. */
const readable = 0.9
const letter = 6.2
/** Room for the first and the last day beside each other. */
const datesWidth = 146

interface ChartProps {
  /** Held sessions, the earliest first. */
  held: readonly Session[]
  name: string
  today: string
}

function Goal({ met, x, room }: { met: Session['goalMet']; x: number; room: number }) {
  const bar = Math.min(9, room * 0.56)
  const left = x - bar / 2
  if (met === null) return null
  if (met === 'no') return <path d={`M${left} 37h${bar}`} stroke="var(--stone-1)" strokeWidth="2" />
  const height = met === 'yes' ? 26 : 13
  return <rect x={left} y={38 - height} width={bar} height={height} rx={bar / 3} fill="var(--stone-1)" />
}

function Drove({ drove, x, room }: { drove: Session['drove']; x: number; room: number }) {
  const scale = Math.min(1, room / 12)
  return (
    <>
      {drove === 'me' || drove === 'turns' ? <circle cx={x} cy={62} r={3.6 * scale} fill="var(--ink)" /> : null}
      {drove === 'them' || drove === 'turns' ? (
        <ellipse cx={x} cy={76} rx={5 * scale} ry={3.8 * scale} fill="var(--lichen)" />
      ) : null}
    </>
  )
}

function Fit({
  span,
  at,
  name,
  shown,
}: {
  span: FitSpan
  at: (index: number) => number
  name: string
  shown: boolean
}) {
  const good = span.mine === 'good' && (span.theirs === 'good' || span.theirs === null)
  const end = Math.max(at(span.to), at(span.from) + 4)
  return (
    <>
      <path
        d={`M${at(span.from)} 108H${end}`}
        stroke={good ? 'var(--ink)' : 'var(--ink-3)'}
        strokeWidth={good ? 2.5 : 2}
        strokeDasharray={good ? undefined : '2 4'}
        strokeLinecap="round"
      />
      {shown ? (
        <text x={at(span.from)} y={100} className={styles.said}>
          {fitWords(span, name)}
        </text>
      ) : null}
    </>
  )
}

/** How far to the right anything is drawn: the axes end there, so that a short history needs no scrolling. */
function drawnWidth(
  words: ReturnType<typeof spansWithRoom>,
  at: (index: number) => number,
  count: number,
  name: string,
) {
  const said = words.filter(({ shown }) => shown)
  const ends = said.map(({ span }) => at(span.from) + fitWords(span, name).length * letter + 8)
  return Math.ceil(Math.min(width, Math.max(at(count - 1) + 8, firstX + datesWidth, ...ends)))
}

/** Words that would run into the ones before them are left to the table. */
function spansWithRoom(spans: readonly FitSpan[], at: (index: number) => number, name: string) {
  let free = 0
  return spans.map((span) => {
    const end = at(span.from) + fitWords(span, name).length * letter
    const shown = at(span.from) >= free && end <= width
    if (shown) free = end + 8
    return { span, shown }
  })
}

function Dates({
  held,
  at,
  spans,
  today,
}: Pick<ChartProps, 'held' | 'today'> & { at: (i: number) => number; spans: readonly FitSpan[] }) {
  const [first] = held
  const last = held.at(-1)
  const turn = spans.at(-1)
  if (first === undefined || last === undefined) return null
  const end = Math.max(at(held.length - 1) + 8, firstX + datesWidth)
  const turnX = turn === undefined ? 0 : at(turn.from)
  const turnDay = turn === undefined ? undefined : held[turn.from]?.day
  return (
    <>
      <text x={firstX - 4} y={140}>
        {dayWords(first.day, today)}
      </text>
      {turnDay !== undefined && turnX > firstX + 110 && turnX < end - 190 ? (
        <text x={turnX} y={140}>
          {dayWords(turnDay, today)}
        </text>
      ) : null}
      {held.length > 1 ? (
        <text x={Math.min(end, width)} y={140} textAnchor="end">
          {dayWords(last.day, today)}
        </text>
      ) : null}
    </>
  )
}

export function RelationshipChart({ held, name, today }: ChartProps) {
  const room = Math.min(widest, (lastX - firstX) / Math.max(1, held.length - 1))
  const at = (index: number) => firstX + index * room
  const spans = fitSpans(held)
  const words = spansWithRoom(spans, at, name)
  const drawn = drawnWidth(words, at, held.length, name)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow, and keys must reach that
    <section className={styles.box} aria-label="The history as a chart" tabIndex={0}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${drawn} 150`}
        style={{ minWidth: `${(drawn * readable) / 16}rem`, maxWidth: `${drawn / 16}rem` }}
        role="img"
        aria-label={`${held.length} sessions: goal met, who drove and whether it works well; the table gives each`}
      >
        <text x="0" y="32">
          Goal
        </text>
        <text x="0" y="72">
          Drove
        </text>
        <text x="0" y="110">
          Working well?
        </text>
        <path d={`M${axisX} 41.5H${drawn}M${axisX} 86.5H${drawn}`} stroke="var(--line)" />
        {held.map(({ id, goalMet, drove }, index) => (
          <g key={id}>
            <Goal met={goalMet} x={at(index)} room={room} />
            <Drove drove={drove} x={at(index)} room={room} />
          </g>
        ))}
        {words.map(({ span, shown }) => (
          <Fit key={span.from} span={span} at={at} name={name} shown={shown} />
        ))}
        <Dates held={held} at={at} spans={spans} today={today} />
      </svg>
    </section>
  )
}
