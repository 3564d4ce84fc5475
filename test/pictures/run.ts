// `npm run pictures`: every screen that needs no record of its own, in both schemes and both sizes, to be looked at beside its mock.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { routes } from '../../renderer/app/routes.ts'
import { takePicture } from '../driver/looks.ts'
import { startApp } from '../driver/start-app.ts'

const folder = '.build/pictures'

test('pictures of every screen', async () => {
  mkdirSync(folder, { recursive: true })
  const app = await startApp()
  await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  for (const { name, paths } of routes.filter((route) => !route.paths[0].includes(':'))) {
    await app.page.evaluate((path) => {
      location.hash = path
    }, paths[0])
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
    for (const size of ['laptop', 'desk'] as const) {
      for (const scheme of ['light', 'dark'] as const) {
        await takePicture(app.page, join(folder, `${name}-${size}-${scheme}.png`), size, scheme)
      }
    }
  }
})
