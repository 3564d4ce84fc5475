// Words that an earlier Cairn kept as a draft stand in today's form again, whichever form they were typed in.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, describe, expect, it } from 'vitest'
import { routes } from '../../renderer/app/routes.ts'
import { isTypedOutcome } from '../../renderer/pages/packet/outcome-dialog.tsx'
import { isAsked } from '../../renderer/pages/packet/packet-scope-form.tsx'
import { emptyBlanks, isBlanks } from '../../renderer/pages/profile-blank-values.ts'
import { isSendingValues, newSending } from '../../renderer/pages/sending/review-request-draft.ts'
import type { CairnDatabase, DraftRow } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import { earlierDraft } from '../../shared/rules/records/earlier-draft.ts'
import { typedWords } from '../freeze/full-drafts.ts'
import { frozenDatabase, frozenVersions, leaveVersion } from '../storage/create-old-version-database.ts'
import { formOf } from './form-of-draft.ts'
import { endDatabase, renderPage } from './with-cairn.tsx'

const wayOut =
  'Someone typed this and has not saved it. Way out: let the form’s own check accept it (`isValue` of its useDraft); what the form did not have then is filled in by shared/rules/records/earlier-draft.ts'

/** One for all drafts of a version: each form leaves the others' alone. */
const open = new Map<number, CairnDatabase>()
afterAll(async () => {
  for (const database of open.values()) await endDatabase(database)
})

async function opened(version: number): Promise<CairnDatabase> {
  const stands = open.get(version)
  if (stands !== undefined) return stands
  const name = `drafts-${Math.random()}`
  await leaveVersion(version, name)
  const done = await openDatabase(name, indexedDB.databases(), true)
  if (done.kind !== 'open') throw new Error(done.kind)
  open.set(version, done.database)
  return done.database
}

const standsThere = () =>
  [...document.querySelectorAll('input, textarea, [contenteditable]')].some((field) =>
    ('value' in field ? String(field.value) : (field.textContent ?? '')).includes(typedWords),
  )

const versions = frozenVersions.filter((version) => version > 1)
const drafts = versions.flatMap((version) =>
  frozenDatabase(version).drafts.map((row) => ({ version, place: `${row.kind} at ${row.key}`, row })),
)
/** Texts of the packet; what is being sent, whose page holds the built page of a share; the first run, which a begun career passes by. */
const checkOf: Readonly<Record<string, (value: unknown) => boolean>> = {
  packet: (value) =>
    isAsked(value) || isTypedOutcome(value) || Object.values(Object(value)).every((one) => typeof one === 'string'),
  profile: (value) => isBlanks(earlierDraft(emptyBlanks('2025-03-14'), value)),
  share: (value) => isSendingValues(earlierDraft(newSending(null), value)),
}
const hasCheck = ({ row }: { row: DraftRow }) => checkOf[row.kind] !== undefined

describe('a draft comes back into its form', () => {
  it.each(drafts.filter((one) => !hasCheck(one)))('of version $version: $place', async ({ version, row }) => {
    const database = await opened(version)
    const form = formOf(row)
    const route = routes.find(({ name }) => name === form?.route)
    if (form === null || route === undefined) throw new Error(`Say in this test which form ${row.key} is typed in.`)
    const { Page } = await route.load()
    renderPage(database, Page, route.paths, form.path)
    for (const name of form.through ?? [])
      await userEvent.click((await screen.findAllByRole('button', { name }))[0] ?? document.body)
    await waitFor(() => expect(standsThere(), wayOut).toBe(true))
  })

  it.each(drafts.filter(hasCheck))('of version $version: $place, whose check accepts it', ({ row }) => {
    expect(checkOf[row.kind]?.(row.value), wayOut).toBe(true)
  })
})
