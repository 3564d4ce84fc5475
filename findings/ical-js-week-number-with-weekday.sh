#!/bin/sh
# ical.js 2.2.1: a yearly rule with a week number and a weekday (BYWEEKNO=12;BYDAY=TH) is followed to that weekday of nearly every week. RFC 5545
# 3.3.10 means the one Thursday of week 12 each year. No error; without the weekday, or with the days of a month, it follows the rule.
# A review planned once a year becomes 51 meetings in 2025, so Cairn names such a series as not supported.
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

const daysOf = (rule) => {
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString('2025-01-02T10:00:00'))
  const days = []
  for (let at = dates.next(); at && days.length < 60; at = dates.next()) days.push(at.toString().slice(0, 10))
  return days
}
const until = 'UNTIL=20251231T235959'
const byWeek = daysOf(`FREQ=YEARLY;BYWEEKNO=12;BYDAY=TH;${until}`)
const byMonth = daysOf(`FREQ=YEARLY;BYMONTH=3;BYDAY=3TH;${until}`)
console.log('BYWEEKNO=12;BYDAY=TH in 2025:', byWeek.length, 'days, from', byWeek[0], 'to', byWeek.at(-1))
console.log('BYMONTH=3;BYDAY=3TH in 2025:', byMonth.join(' '))
assert.equal(byWeek.length, 51)
assert.deepEqual(byWeek.slice(0, 3), ['2025-01-02', '2025-01-09', '2025-01-16'])
assert.deepEqual(byMonth, ['2025-03-20'])
JS
node try.mjs
