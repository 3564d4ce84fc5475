#!/bin/sh
# ical.js 2.2.1: an event whose DTSTART names an IANA zone (TZID=Europe/Warsaw) is read as a floating time when the file holds no
# VTIMEZONE of that name, as many hand-written and exported files do. No error, no warning: the same event is then at another
# instant on a machine in another zone. With the VTIMEZONE in the file the instant is the same everywhere.
# RFC 5545 3.2.19 asks for the definition; calendars accept the bare name, so a reader that trusts ical.js moves meetings.
# Needs Node 20 and npm. Prints what it saw and fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact ical.js@2.2.1
cat > try.mjs <<'JS'
import assert from 'node:assert/strict'
import ICAL from 'ical.js'

const zone = `BEGIN:VTIMEZONE
TZID:Europe/Warsaw
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
`
const event = `BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20260105T090000Z
DTSTART;TZID=Europe/Warsaw:20260112T150000
SUMMARY:Session
END:VEVENT
`
const calendar = (inside) => `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example//EN\n${inside}END:VCALENDAR\n`.replaceAll('\n', '\r\n')

function startOf(text) {
  const root = new ICAL.Component(ICAL.parse(text))
  const { startDate } = new ICAL.Event(root.getFirstSubcomponent('vevent'))
  return { zone: startDate.zone.tzid, instant: startDate.toJSDate().toISOString() }
}

const bare = startOf(calendar(event))
const defined = startOf(calendar(zone + event))
console.log(`machine in ${process.env.TZ}: bare name`, bare, 'with VTIMEZONE', defined)
assert.equal(bare.zone, 'floating')
assert.equal(defined.instant, '2026-01-12T14:00:00.000Z')
assert.equal(bare.instant, { 'Pacific/Auckland': '2026-01-12T02:00:00.000Z', 'America/Lima': '2026-01-12T20:00:00.000Z' }[process.env.TZ])
JS
TZ=Pacific/Auckland node try.mjs
TZ=America/Lima node try.mjs
