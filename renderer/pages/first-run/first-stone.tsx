// One stone on bare ground, and the pile it may become. Decoration: the words beside it say the same.
import styles from './first-run-page.module.css'

const later = [
  'M120 154.4C120 136.8 148.1 133 177.1 133S236 138.3 236 152.1S207 171 178 171S120 167.2 120 154.4Z',
  'M126 117.6C126 103.4 146.8 100 169.8 100S218 104.8 218 115.6S195 134 172 134S126 130.6 126 117.6Z',
  'M147 90.2C147 75.8 166.3 73 182.8 73S213 76.9 213 88.6S196.5 101 180 101S147 98.2 147 90.2Z',
]

export function FirstStone() {
  return (
    <svg className={styles.stone} width="400" height="232" viewBox="0 0 400 232" aria-hidden="true">
      <g opacity="0.16">
        {later.map((d, index) => (
          <path key={d} d={d} fill={`var(--stone-${index + 1})`} />
        ))}
      </g>
      <path
        d="M101 193C101 174.2 143.1 170 180.6 170S251 175.9 251 190.4S213.5 212 176 212S101 207.8 101 193Z"
        fill="var(--stone-1)"
      />
      <path d="M0 212.5H400" stroke="var(--line-strong)" />
    </svg>
  )
}
