// How much of the packet is handed on: three lengths in sight, each with the time it takes to read.
import { counted } from '../../../shared/rules/text/number-words.ts'
import { Choice } from '../../ui/radio-group.tsx'
import type { PacketDesk } from './packet-page-state.ts'

const words = { page: 'One page', short: 'About four pages', full: 'In full' } as const
const lengths = ['page', 'short', 'full'] as const

export function LengthChoice({ desk: { packet, working, change } }: { desk: PacketDesk }) {
  return (
    <Choice
      legend="Length (without the table of claims) and reading time"
      choices={lengths.map((value) => ({
        value,
        words: `${words[value]}, ${counted(working.minutes[value], 'minute')}`,
      }))}
      value={packet.length}
      onChange={(length) => void change('Changed the length of the packet', (now) => ({ ...now, length }))}
    />
  )
}
