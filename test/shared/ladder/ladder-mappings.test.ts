// A mapping that was changed on a screen is applied to keys and headings as to columns, and is told back.
import { expect, test } from 'vitest'
import type { LadderMapping, LadderRole } from '../../../shared/files/ladder/ladder-mapping.ts'
import { outlineOf, readWell } from './ladder-outline.ts'

const withRole = ({ fields }: LadderMapping, key: string, role: LadderRole): LadderMapping => ({
  fields: fields.map((field) => (field.key === key ? { ...field, role } : field)),
})

const yaml = [
  '- level: L1',
  '  area: Craft',
  '  topic: Testing',
  '  summary: Writes tests',
  '  remark: Every day',
  '- level: L2',
  '  area: Craft',
  '  topic: Testing',
  '  summary: Plans tests',
  '  remark: Every month',
].join('\n')

test('a key of YAML that was ignored becomes notes, and a group is ignored', () => {
  const first = readWell('a.yml', yaml)
  const keys = first.mapping.fields.map(({ key }) => key)
  expect(keys).toEqual(['[].level', '[].area', '[].topic', '[].summary', '[].remark'])
  const mapping = withRole(withRole(first.mapping, '[].remark', 'criterion'), '[].summary', 'ignored')
  const changed = readWell('a.yml', yaml, mapping)
  expect(changed.content.criteria.map(({ text }) => text)).toEqual(['Every day', 'Every month'])
  expect(changed.mapping).toEqual(mapping)
})

test('headings of a document change places', () => {
  const text =
    '# One\n\n## Alpha\n\n- Does a\n\n## Beta\n\n- Does b\n\n# Two\n\n## Alpha\n\n- Does c\n\n## Beta\n\n- Does d\n'
  const first = readWell('a.md', text)
  const mapping = withRole(withRole(first.mapping, '*', 'level'), '*.*', 'competency')
  expect(outlineOf(readWell('a.md', text, mapping))).toEqual([
    'One / Alpha / Does a',
    'One / Beta / Does b',
    'Two / Alpha / Does c',
    'Two / Beta / Does d',
  ])
})

test('columns of a matrix change from levels to competencies', () => {
  const csv =
    'Name,Explorer,Builder\nCraft,Looks at what others of the team have made,Makes what others of the team will look at\nPeople,Meets the people who work beside the team,Brings together people who work beside the team'
  const first = readWell('a.csv', csv)
  const mapping = withRole(
    withRole(withRole(first.mapping, 'A', 'level'), 'B', 'criteria-of-competency'),
    'C',
    'criteria-of-competency',
  )
  const { content } = readWell('a.csv', csv, mapping)
  expect(content.levels.map(({ name }) => name)).toEqual(['Craft', 'People'])
  expect(content.competencies.map(({ name }) => name)).toEqual(['Explorer', 'Builder'])
  expect(first.content.levels.map(({ name }) => name)).toEqual(['Explorer', 'Builder'])
})
