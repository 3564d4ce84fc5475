// Mending with one key changes the one sentence and leaves everything around it as it was.
import { expect, it } from 'vitest'
import { movedToGaps, withOthersWords } from '../../../shared/rules/committee-reader/apply-fix.ts'
import { type Objection, readByCommittee } from '../../../shared/rules/committee-reader/committee-reader.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { idOf, packet } from '../../build-records.ts'

const text = 'A price takes 310 ms. [C-1] This will save 900 €. [C-2] It held.\nEveryone was very happy with it.'
const block = textBlock('outcome', 'Outcome', text)
function objectionBy(rule: Objection['rule']): Objection {
  const sections = [section('case', '', [block])]
  const { objections } = readByCommittee({ title: '', from: '2024-05-01', to: '2025-03-31', sections, claims: [] })
  const found = objections.find((one) => one.rule === rule)
  if (found === undefined) throw new Error('nothing was objected to')
  return found
}
const edit = (of: ReturnType<typeof movedToGaps>) => of?.edits.find(({ blockId }) => blockId === 'outcome')

it('what has not happened goes to the open gaps with its claims', () => {
  const mended = movedToGaps(packet(100), block, 'drafted', objectionBy('unfinished'), idOf(50))
  expect(edit(mended)).toEqual({
    blockId: 'outcome',
    text: 'A price takes 310 ms. [C-1] It held.\nEveryone was very happy with it.',
    draftedFrom: 'drafted',
  })
  expect(mended?.added).toEqual([{ id: idOf(50), sectionId: 'gaps', lead: '', text: 'This will save 900 €. [C-2]' }])
})

it('praise gives way to words with a name', () => {
  const quote = { text: '“I would sign this diagram.” [C-14]', by: 'Pell Okonjo-Vane, senior engineer' }
  const mended = withOthersWords(packet(100), block, 'drafted', objectionBy('praise'), quote)
  expect(edit(mended)?.text).toBe(
    'A price takes 310 ms. [C-1] This will save 900 €. [C-2] It held.\nPell Okonjo-Vane, senior engineer: “I would sign this diagram.” [C-14]',
  )
})

it('nothing is touched once the block says something else', () => {
  const other = { ...block, text: 'Other words altogether.' }
  expect(movedToGaps(packet(100), other, '', objectionBy('unfinished'), idOf(50))).toBeNull()
  expect(withOthersWords(packet(100), other, '', objectionBy('praise'), { text: '', by: '' })).toBeNull()
})
