// The small facts under a row that several kinds share: criteria by code, and who may see it.
import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Audience } from '../../../shared/records/stored-field.ts'
import { Icon } from '../../ui/icon.tsx'
import { Code } from '../../ui/typography.tsx'

const shownCodes = 3

/** The codes of the criteria a record speaks for; many are counted. */
export function CriteriaCodes({ criteria }: { criteria: readonly CriterionId[] }) {
  const more = criteria.length - shownCodes
  return (
    <>
      {criteria.slice(0, shownCodes).map((id) => (
        <Code key={id}>{id}</Code>
      ))}
      {more > 0 ? `and ${more} more` : null}
    </>
  )
}

const shownTags = 3

/** The tags of a record as small facts; of many the first, and how many more. */
export function tagFacts(record: object): readonly string[] {
  const tags = 'tags' in record && Array.isArray(record.tags) ? record.tags.map(String) : []
  const more = tags.length - shownTags
  return [...tags.slice(0, shownTags).map((tag) => `#${tag}`), ...(more > 0 ? [`and ${more} more tags`] : [])]
}

/** "only you" with a lock. */
export function OnlyYou() {
  return (
    <>
      <Icon of={LockSimpleIcon} small />
      private
    </>
  )
}

export const isOnlyMine = (record: { audience: Audience }): boolean => record.audience === 'private'
