// `npm run list-words -- <file>`: writes every text that a person can read to one Markdown page, so that it can be reviewed in one go.
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Name a file: npm run list-words -- <file>')
  process.exit(1)
}

const { module } = await runnerImport(new URL('list-words.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
const page = module.listOfWords()
writeFileSync(path, page)
console.log(page.slice(2, page.indexOf('\n')))
