// The radar: one corner for each competency, how much of it has evidence and how much is confirmed. Its table says every figure.
import { type CompetencyShare, partOf, radarCorners } from '../../../shared/rules/roadmap/competency-shares.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import styles from './competencies.module.css'

/** With fewer corners there is no area to see. */
export const fewestCorners = 3
/** Beyond this many the names would lie over each other: numbers stand for them, and the table has the names. */
const mostNames = 12

/** Beyond so many even numbers would: every fifth is written. */
const mostNumbers = 36

const radius = 138
const [width, height] = [560, 372]
const rings = [0.25, 0.5, 0.75, 1]
/** Letters of a line of a name. */
const longestLine = 16

export const showsNumbers = (shares: readonly CompetencyShare[]): boolean => shares.length > mostNames

type Corner = ReturnType<typeof radarCorners>[number]
const round = (value: number) => Math.round(value * 10) / 10
const outline = (corners: readonly Corner[]) => corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')

function Grid({ count }: { count: number }) {
  const ends = radarCorners(
    Array.from({ length: count }, () => 1),
    radius,
  )
  return (
    <>
      {rings.map((ring) => (
        <polygon
          key={ring}
          points={outline(
            radarCorners(
              Array.from({ length: count }, () => ring),
              radius,
            ),
          )}
          fill="none"
          stroke="var(--chart-grid)"
        />
      ))}
      {ends.map(({ x, y }) => (
        <path key={`${x} ${y}`} d={`M0 0L${round(x)} ${round(y)}`} stroke="var(--chart-grid)" />
      ))}
    </>
  )
}

const cut = (words: string) => (words.length <= longestLine ? words : `${words.slice(0, longestLine - 1).trimEnd()}…`)

/** A name in one line, or in two where it has words to part. */
function linesOf({ competency }: CompetencyShare): string[] {
  const name = competency.shortName || competency.name
  if (name.length <= longestLine) return [name]
  const space = name.lastIndexOf(' ', longestLine)
  return space < 0 ? [cut(name)] : [name.slice(0, space), cut(name.slice(space + 1))]
}

const anchorOf = (x: number) => (Math.abs(x) < 8 ? 'middle' : x > 0 ? 'start' : 'end')
const lineHeight = 15

interface NameProps {
  lines: readonly string[]
  x: number
  y: number
  anchor: ReturnType<typeof anchorOf> | 'middle'
  className: string | undefined
}

function Name({ lines, x, y, anchor, className }: NameProps) {
  // Above the middle a name grows upward, below it downward, beside it both ways.
  const first = y + 4 - (lines.length - 1) * lineHeight * (0.5 - y / radius / 2)
  return (
    <text className={className} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={round(x)} y={round(first + index * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** A number for each corner, as its table has them: for many competencies, and in a narrow window for few as well. */
function Numbers({ shares, isAlways }: { shares: readonly CompetencyShare[]; isAlways: boolean }) {
  const places = radarCorners(
    shares.map(() => 1),
    radius + (isAlways ? 13 : 20),
  )
  const isWritten = (index: number) => shares.length <= mostNumbers || index === 0 || (index + 1) % 5 === 0
  return places.map(({ x, y }, index) =>
    isWritten(index) ? (
      <Name
        key={shares[index]?.competency.id}
        className={isAlways ? undefined : styles.narrowNumber}
        lines={[String(index + 1)]}
        x={x}
        y={isAlways ? y : y + 5}
        anchor="middle"
      />
    ) : null,
  )
}

function Names({ shares }: { shares: readonly CompetencyShare[] }) {
  const places = radarCorners(
    shares.map(() => 1),
    radius + 14,
  )
  return shares.map((share, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 }
    return (
      <Name
        key={share.competency.id}
        className={styles.wideName}
        lines={linesOf(share)}
        x={x}
        y={y}
        anchor={anchorOf(x)}
      />
    )
  })
}

interface SeriesProps {
  corners: readonly Corner[]
  isConfirmed?: boolean
}

/** Colour, line and marker differ, so that none of them is needed alone. */
function Series({ corners, isConfirmed = false }: SeriesProps) {
  const color = isConfirmed ? 'var(--chart-2)' : 'var(--chart-1)'
  return (
    <g>
      <polygon
        points={outline(corners)}
        fill={color}
        fillOpacity={isConfirmed ? 0.16 : 0.1}
        stroke={color}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeDasharray={isConfirmed ? '6 4' : undefined}
      />
      {corners.map(({ x, y }, index) =>
        isConfirmed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place
          <rect key={index} x={round(x) - 3.5} y={round(y) - 3.5} width="7" height="7" fill={color} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place
          <circle key={index} cx={round(x)} cy={round(y)} r="4" fill={color} />
        ),
      )}
    </g>
  )
}

const spoken = (shares: readonly CompetencyShare[]) => {
  const sum = (of: (share: CompetencyShare) => readonly unknown[]) =>
    shares.reduce((all, share) => all + of(share).length, 0)
  return `${counted(shares.length, 'competency', 'competencies')}: ${sum((one) => one.withEvidence)} of ${sum((one) => one.applicable)} criteria have evidence, ${sum((one) => one.confirmed)} are confirmed; the table gives each figure`
}

function Key() {
  return (
    <figcaption className={styles.key}>
      <span>
        <svg viewBox="0 0 28 10" aria-hidden="true">
          <path d="M0 5H28" stroke="var(--chart-1)" strokeWidth="2" />
          <circle cx="14" cy="5" r="4" fill="var(--chart-1)" />
        </svg>
        with evidence
      </span>
      <span>
        <svg viewBox="0 0 28 10" aria-hidden="true">
          <path d="M0 5H28" stroke="var(--chart-2)" strokeWidth="2" strokeDasharray="6 4" />
          <rect x="10.5" y="1.5" width="7" height="7" fill="var(--chart-2)" />
        </svg>
        confirmed by someone else
      </span>
      <span>the outer ring is every criterion</span>
    </figcaption>
  )
}

export function Radar({ shares }: { shares: readonly CompetencyShare[] }) {
  if (shares.length < fewestCorners) return null
  const corners = (of: (share: CompetencyShare) => readonly unknown[]) =>
    radarCorners(
      shares.map((share) => partOf(of(share), share.applicable)),
      radius,
    )
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.radar}
        viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
        role="img"
        aria-label={spoken(shares)}
      >
        <Grid count={shares.length} />
        <Series corners={corners((share) => share.withEvidence)} />
        <Series corners={corners((share) => share.confirmed)} isConfirmed />
        <Numbers shares={shares} isAlways={showsNumbers(shares)} />
        {showsNumbers(shares) ? null : <Names shares={shares} />}
      </svg>
      <Key />
    </figure>
  )
}
