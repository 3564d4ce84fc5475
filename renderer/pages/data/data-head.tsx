// The head that the Data screens share: how much there is, their parts, and the answer.

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { useVaultState } from '../../storage/backup-context.tsx'
import { useView } from '../../storage/cairn-context.tsx'
import { readRecordCount, readTrashCount } from '../../storage/checks/read-record-counts.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { RouteTabs } from '../../ui/route-tabs.tsx'

type At = '/data' | '/data/changes' | '/data/in-and-out' | '/data/vault' | '/data/trash' | '/data/private'

export function DataHead({ answer, at }: { answer: ReactNode; at: At }) {
  const records = useView(readRecordCount, [])
  const trash = useView(readTrashCount, [])
  const questions = useVaultState().questions.length
  const parts = [
    { words: 'Backups', href: '/data' },
    { words: 'Changes', href: '/data/changes' },
    { words: 'Import and export', href: '/data/in-and-out' },
    { words: questions > 0 ? `Vault, ${questions}` : 'Vault', href: '/data/vault' },
    { words: trash ? `Trash, ${trash}` : 'Trash', href: '/data/trash' },
    { words: 'What is never shared', href: '/data/private' },
  ]
  return (
    <PageHead
      answer={answer}
      crumbs={[
        'Data',
        ...(records === undefined
          ? []
          : [
              <Link key="records" href="/journal">
                {records === 1 ? '1 record' : `${figures(records)} records`}
              </Link>,
            ]),
      ]}
      tools={<RouteTabs label="Parts of Data" parts={parts.map((part) => ({ ...part, current: part.href === at }))} />}
    />
  )
}
