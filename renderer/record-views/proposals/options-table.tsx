// The options of a proposal side by side: for, against, why each lost; the one chosen stands between two stronger lines.
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import type { ProposalOption } from '../../../shared/records/proposal.ts'
import { optionName } from '../../../shared/rules/proposals/matrix-words.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { Written } from '../writing/markdown-text.tsx'
import styles from './options-table.module.css'

/** Why it lost is only missed once one has won. */
function Lost({ option, isDecided }: { option: ProposalOption; isDecided: boolean }) {
  if (option.chosen)
    return (
      <span className={styles.chosen}>
        <Icon of={CheckIcon} small />
        Chosen
      </span>
    )
  return isDecided && option.whyLost.trim() === '' ? (
    <span className={styles.unsaid}>Not said yet</span>
  ) : (
    <Written inline text={option.whyLost} />
  )
}

export function OptionsTable({ options }: { options: readonly ProposalOption[] }) {
  const isDecided = options.some(({ chosen }) => chosen)
  return (
    <div className={styles.options}>
      <PlainTable label="Options">
        <thead>
          <tr>
            <td />
            <th scope="col">For</th>
            <th scope="col">Against</th>
            <th scope="col">Why it lost</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.id} data-won={option.chosen || undefined}>
              <th scope="row">{sentenceCase(optionName(option))}</th>
              <td>
                <Written inline text={option.for} />
              </td>
              <td>
                <Written inline text={option.against} />
              </td>
              <td>
                <Lost option={option} isDecided={isDecided} />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  )
}
