// Runs axe on what is shown, with every rule of WCAG 2.2 A and AA that it knows.
import axeCore, { type RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Scheme } from '../driver/screen-sizes-and-schemes.ts'
import { until } from '../driver/until.ts'

declare global {
  interface Window {
    /** once it was brought there */
    axe: typeof import('axe-core')
  }
}

export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const everyRule: RunOnly = { type: 'tag', values: [...standards] }
/** A scheme changes colors and nothing else, so the second one is looked at for those. */
const colorsOnly: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** The page's own content policy forbids script tags, so axe comes in the way the driver does, and stays until a reload. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axeCore.source)
}

/** The rules axe runs for these standards: an empty answer must not come from an empty run. */
export const rulesRun = (): string[] => axeCore.getRules(standards).map(({ ruleId }) => ruleId)

/** Each fault as a line: where, which rule, which element. */
export async function faultsOn(page: Page, place: string, runOnly: RunOnly = everyRule): Promise<string[]> {
  const found = await page.evaluate(async (chosen) => {
    const { violations } = await window.axe.run(document, {
      runOnly: chosen,
      resultTypes: ['violations'],
      // Only a rule that is still an experiment asks for it, and it would fetch every style sheet again.
      preload: false,
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    )
  }, runOnly)
  return found.map((fault) => `${place}: ${fault.replaceAll(/\s+/g, ' ')}`)
}

export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await until(
    `the ${scheme} scheme`,
    () => page.evaluate((wanted) => document.documentElement.dataset.mantineColorScheme === wanted, scheme),
    5_000,
  )
}

export async function faultsInBoth(page: Page, place: string): Promise<string[]> {
  const faults: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(page, scheme)
    faults.push(...(await faultsOn(page, `${place}, ${scheme}`, scheme === 'light' ? everyRule : colorsOnly)))
  }
  return faults
}
