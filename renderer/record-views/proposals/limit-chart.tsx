// "Against the limit": single points, never joined, over a dashed line that carries its figure. Its table gives every figure.

import type { ChartPoint, LimitChart } from '../../../shared/rules/proposals/limit-chart-data.ts'
import { counted, figures, figureWithUnit, listed } from '../../../shared/rules/text/number-words.ts'
import styles from './limit-chart.module.css'

const width = 668
const left = 52
const [highest, lowest] = [16, 176]
const letter = 6.4
const nameY = 196
/** Beyond this many a figure at every point would be noise; the table has them. */
const mostFigures = 12

type Place = (value: number) => number

function placeOf(ticks: readonly number[]): Place {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  return (value) => lowest - ((value - low) / (high - low)) * (lowest - highest)
}

function Grid({ ticks, y }: { ticks: readonly number[]; y: Place }) {
  return ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${left} ${y(tick)}H${width}`} stroke="var(--chart-grid)" />
      <text x={left - 10} y={y(tick) + 4} textAnchor="end">
        {figures(tick)}
      </text>
    </g>
  ))
}

interface LimitLineProps {
  y: number
  words: string
  /** Places of the points, so that the words find room beside them. */
  taken: readonly { x: number; y: number }[]
}

function LimitLine({ y, words, taken }: LimitLineProps) {
  const long = words.length * letter
  const isTaken = (from: number, to: number) =>
    taken.some((one) => one.x > from - 12 && one.x < to + 12 && one.y > y - 26 && one.y < y + 6)
  const isLeft = isTaken(width - long, width) && !isTaken(left, left + long)
  return (
    <>
      <path d={`M${left} ${y}H${width}`} stroke="var(--ink)" strokeWidth="1.5" strokeDasharray="6 4" />
      <text x={isLeft ? left + 4 : width} y={y - 7} textAnchor={isLeft ? 'start' : 'end'} className={styles.limit}>
        {words}
      </text>
    </>
  )
}

function Marker({ series, x, y }: { series: ChartPoint['series']; x: number; y: number }) {
  switch (series) {
    case 'run':
      return <circle cx={x} cy={y} r="4.5" fill="var(--chart-1)" />
    case 'before':
      return <rect x={x - 5} y={y - 5} width="10" height="10" fill="var(--chart-2)" />
    case 'other':
      return <path d={`M${x} ${y - 6}l6 10.5h-12z`} fill="var(--chart-3)" />
  }
}

interface PointProps {
  point: ChartPoint
  x: number
  y: number
  limitY: number
  room: number
  /** The figure and the name are written where there is room for them. */
  hasFigure: boolean
  hasName: boolean
}

/** A run's figure stands over or under it, any other beside it where there is room. */
function Figure({ point, x, y, limitY, room }: Pick<PointProps, 'point' | 'x' | 'y' | 'limitY' | 'room'>) {
  const isOnTheLine = Math.abs(y - limitY) < 14
  const isBeside = point.series !== 'run' && room > 72 && !isOnTheLine
  return (
    <text
      x={isBeside ? x + 12 : x}
      y={isBeside ? y + 4 : figureY(y, limitY)}
      textAnchor={isBeside ? 'start' : 'middle'}
      className={styles.figure}
    >
      {figures(point.value)}
    </text>
  )
}

/** Below the limit a figure stands under its point, so that the line keeps its own words; near the ground it stands above. */
const figureY = (y: number, limitY: number) => (y >= limitY && y < lowest - 16 ? y + 18 : y - 10)

const cut = (words: string, most: number) => (words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`)

/** A name in one line, or in two where it has words to part. */
function fitting(words: string, room: number): string[] {
  const most = Math.max(4, Math.floor(room / letter))
  const space = words.lastIndexOf(' ', most)
  return words.length <= most || space < 0
    ? [cut(words, most)]
    : [words.slice(0, space), cut(words.slice(space + 1), most)]
}

function Point({ point, x, y, limitY, room, hasFigure, hasName }: PointProps) {
  return (
    <>
      <Marker series={point.series} x={x} y={y} />
      {hasFigure ? <Figure point={point} x={x} y={y} limitY={limitY} room={room} /> : null}
      {hasName ? (
        <text textAnchor="middle">
          {fitting(point.words, room).map((line, index) => (
            <tspan key={line} x={x} y={nameY + 14 * index}>
              {line}
            </tspan>
          ))}
        </text>
      ) : null}
    </>
  )
}

const seriesWords = (points: readonly ChartPoint[], unit: string): string[] => {
  const named = points.filter(({ series }) => series !== 'run')
  const runs = points.filter(({ series }) => series === 'run').map(({ value }) => value)
  const ends = [...new Set([Math.min(...runs), Math.max(...runs)])].map(figures)
  return [
    ...named.map(({ words, value }) => `${words} ${figureWithUnit(value, unit)}`),
    ...(runs.length === 0 ? [] : [`${counted(runs.length, 'run')} at ${ends.join(' to ')} ${unit}`.trim()]),
  ]
}

interface LimitChartViewProps {
  chart: LimitChart
  /** "limit 400 ms, fixed 6 March" */
  limitLine: string
}

export function LimitChartView({ chart: { points, ticks, limitValue, unit }, limitLine }: LimitChartViewProps) {
  const y = placeOf(ticks)
  const room = (width - left) / Math.max(1, points.length)
  const placed = points.map((point, index) => ({ point, x: left + room * (index + 0.5), y: y(point.value) }))
  const everyName = Math.max(1, Math.ceil(46 / room))
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} 216`}
      role="img"
      aria-label={`${listed([...seriesWords(points, unit), limitLine])}; the table gives each figure`}
    >
      <Grid ticks={ticks} y={y} />
      <LimitLine y={y(limitValue)} words={limitLine} taken={placed} />
      {placed.map((one, index) => (
        <Point
          key={one.point.id}
          {...one}
          limitY={y(limitValue)}
          room={room * everyName - 6}
          hasFigure={points.length <= mostFigures}
          hasName={index % everyName === 0}
        />
      ))}
    </svg>
  )
}
