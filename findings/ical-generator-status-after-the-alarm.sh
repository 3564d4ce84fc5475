#!/bin/sh
# ical-generator 10.0.0: an event with a status and an alarm is written with STATUS after END:VALARM; categories, URL, attachments and
# priority stand there too. RFC 5545 3.6.1 puts an event's own lines before its alarms. No error, no warning; ical.js and khal read it, a
# reader that follows the grammar may take the event without its status: a cancelled one that still looks confirmed.
# Needs Node 20 and npm. Prints what it saw and fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact ical-generator@10.0.0
cat > try.mjs <<'JS'
import assert from 'node:assert/strict'
import { ICalAlarmType, ICalCalendar, ICalEventStatus } from 'ical-generator'

const calendar = new ICalCalendar()
const event = calendar.createEvent({
  id: '1@example.org',
  stamp: '2026-01-05T09:00:00.000Z',
  start: '2026-01-12T14:00:00.000Z',
  end: '2026-01-12T15:00:00.000Z',
  summary: 'Session',
  status: ICalEventStatus.CONFIRMED,
  url: 'https://example.org/1',
  priority: 5,
})
event.createAlarm({ type: ICalAlarmType.display, trigger: 900, description: 'Session' })
const lines = calendar.toString().trim().split('\r\n')
console.log(lines.slice(lines.indexOf('BEGIN:VEVENT')).join('\n'))
const end = lines.indexOf('END:VALARM')
const after = lines.slice(end + 1, lines.indexOf('END:VEVENT')).map((line) => line.split(/[:;]/)[0])
assert.deepEqual(after, ['URL', 'STATUS', 'PRIORITY'])
JS
node try.mjs
