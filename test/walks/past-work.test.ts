// Someone with years behind them: a folder of decision records comes in from the first window, with its Git history, and goes out again by undo.
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOpenDialog } from '../driver/dialogs.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'

const walk = walkThroughApp()

const daysAhead = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')

/** Two mentor meetings of a series, one of them moved, and a meeting of the team. */
function aCalendar(folder: string, clock: string): string {
  const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
  const at = (days: number, time: string) => `;TZID="W. Europe Standard Time":${daysAhead(days)}T${time}`
  const mentoring = ['UID:mentoring', 'SUMMARY:Mentoring: the design review']
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...event(
      ...mentoring,
      `DTSTART${at(3, '100000')}`,
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'DESCRIPTION:To discuss:\\n- Who owns the queue?',
      'LOCATION:Room 3',
    ),
    ...event(...mentoring, `RECURRENCE-ID${at(10, '100000')}`, `DTSTART${at(11, clock)}`),
    ...event('UID:team', 'SUMMARY:Standup', `DTSTART${at(4, '090000')}`, 'RRULE:FREQ=DAILY;COUNT=5'),
    'END:VCALENDAR',
    '',
  ]
  const place = join(folder, 'calendar.ics')
  writeFileSync(place, lines.join('\r\n'))
  return place
}

const body = (decision: string) =>
  `## Context and Problem Statement\n\nMails are sent in the request.\n\n## Considered Options\n\n* Queue\n* Log\n\n## Decision Outcome\n\n${decision}\n`
const many = 300

function aRepository(folder: string): string {
  const adr = join(folder, 'shop', 'docs', 'adr')
  mkdirSync(adr, { recursive: true })
  const put = (name: string, text: string) => writeFileSync(join(adr, name), text)
  put(
    '0001-queue.md',
    `---\nstatus: superseded by [2](0002-log.md)\ndate: 2023-01-02\n---\n# Use a queue\n\n${body('Chosen option: "Queue", because it is here.')}`,
  )
  put(
    '0002-log.md',
    `---\nstatus: accepted\ndate: {YYYY-MM-DD}\ndecision-makers: @ines\n---\n# Use a log\n\n${body('Chosen option: "Log", because it can be read twice. <script>alert(1)</script>')}`,
  )
  for (let at = 3; at <= many; at += 1)
    put(
      `${String(at).padStart(4, '0')}-x.md`,
      `# ${at}. Decision ${at}\n\nDate: 2022-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nText.\n\n## Decision\n\nYes.\n`,
    )
  symlinkSync('/etc/hostname', join(adr, '9999-link.md'))
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', join(folder, 'shop'), '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
      env: { ...process.env, GIT_AUTHOR_DATE: '2021-05-06T12:00:00Z', GIT_COMMITTER_DATE: '2021-05-06T12:00:00Z' },
      stdio: 'pipe',
    })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Decisions')
  return adr
}

test('a folder of decision records is looked at from the first window, with what was recognized', async () => {
  const { app, page } = walk
  await answerOpenDialog(app, [aRepository(app.userData)])
  await page.getByRole('button', { name: /^Import past work/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Import past work' }).waitFor()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'the doors of past work')).toEqual([])
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await page.getByText(`${many} new records, in ${many} files.`).waitFor({ timeout: 60_000 })
  await page.getByText('Recognized MADR 4', { exact: false }).first().waitFor()
  await page.getByText('It is a link, which may lead out of the folder.').waitFor()
  await page.getByRole('button', { name: 'Details of Use a log' }).click()
  await page.getByText('<script>alert(1)</script>', { exact: false }).waitFor()
  expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('2021-05-06')
  expect(await faultsInBoth(page, 'past work that is looked at')).toEqual([])
})

test('it is imported in one step, stands in the journal, and a second time changes nothing', async () => {
  const { app, page } = walk
  await page.getByRole('button', { name: `Import ${many} records` }).click()
  await page.getByText(`Imported ${many} records.`).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Import more' }).click()
  await answerOpenDialog(app, [join(app.userData, 'shop', 'docs', 'adr')])
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await page.getByText(`No new records, ${many} already here`, { exact: false }).waitFor({ timeout: 60_000 })
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0)
  await page.evaluate(() => {
    location.hash = '/data/changes'
  })
  await page.getByText(`Imported ${many} records`).first().waitFor()
})

test('the history of a repository becomes suggestions, and only what is ticked is imported', async () => {
  const { app, page } = walk
  await answerOpenDialog(app, [join(app.userData, 'shop')])
  await page.evaluate(() => {
    location.hash = '/data/past-work'
  })
  await page.getByRole('button', { name: 'Choose a repository' }).click()
  await page.getByText('1 commit since', { exact: false }).waitFor()
  const own = page.getByRole('checkbox', { name: 'A (a@example.com)' })
  if (!(await own.isChecked())) await own.check()
  expect(await faultsInBoth(page, 'a repository that was chosen')).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Show suggestions' }).click()
  await page.getByText('1 new record, in the Git history.', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0)
  await page.getByRole('checkbox', { name: 'Commits of 2021-W18' }).check()
  await page.getByRole('button', { name: 'Import 1 record' }).click()
  await page.getByText('Imported 1 record.').waitFor()
})

test('meetings of a calendar become planned sessions, and one that moves there moves here', async () => {
  const { app, page } = walk
  const open = async (clock: string) => {
    await answerOpenDialog(app, [aCalendar(app.userData, clock)])
    await page.getByRole('button', { name: 'Choose files' }).click()
  }
  await page.getByRole('button', { name: 'Import more' }).click()
  await open('143000')
  await page.getByText('7 new records, in 1 file.', { exact: false }).waitFor()
  const sessions = page.getByRole('checkbox', { name: 'Mentoring: the design review' })
  expect(await sessions.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([
    true,
    true,
  ])
  await page.getByRole('button', { name: 'Details of Mentoring: the design review' }).first().click()
  await page.getByText('Who owns the queue?').waitFor()
  await page.getByRole('button', { name: 'Show them' }).click()
  expect(await faultsInBoth(page, 'a calendar that is looked at')).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Import 2 records' }).click()
  await page.getByText('Imported 2 records.').waitFor()
  await page.getByRole('button', { name: 'Import more' }).click()
  await open('160000')
  await page.getByText('5 new records, 1 changed since the last import, 1 already here', { exact: false }).waitFor()
  expect(await page.getByRole('checkbox', { name: 'Update Start' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Import 1 record' }).click()
  await page.getByText('Updated 1 record.').waitFor()
  await page.evaluate(() => {
    location.hash = '/sessions'
  })
  await page.getByText('Mentoring: the design review').nth(1).waitFor()
})
