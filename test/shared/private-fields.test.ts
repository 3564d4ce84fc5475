// Which fields never leave, and which reach a mentor but no packet, spelled out by hand: loosening one is a decision, not a slip.
import { expect, test } from 'vitest'
import { recordDefinitions } from '../../shared/records/all-records.ts'
import type { Audience, Fields } from '../../shared/records/field.ts'

function pathsWith(ceiling: Audience, fields: Fields, path: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const at = `${path}.${name}`
    return [...(field.ceiling === ceiling ? [at] : []), ...pathsWith(ceiling, field.parts ?? {}, at)]
  })
}
const allWith = (ceiling: Audience) =>
  Object.entries(recordDefinitions)
    .flatMap(([kind, { fields }]) => pathsWith(ceiling, fields, kind))
    .filter((path) => !path.endsWith('.trashedAt'))
    .sort()

test('what never leaves', () => {
  expect(allWith('private')).toEqual([
    'closing.fromSeq',
    'closing.previousId',
    'closing.supersedesId',
    'closing.toSeq',
    'edition.note',
    'edition.pseudonyms',
    'edition.pseudonyms.original',
    'edition.pseudonyms.personId',
    'edition.pseudonyms.pseudonym',
    'entry.importedFrom',
    'entry.prompt',
    'feedback.commentId',
    'feedback.importedFrom',
    'feedback.passageAfter',
    'feedback.passageBefore',
    'feedback.reviewId',
    'feedback.said',
    'feedback.thingId',
    'given-review.aboutId',
    'given-review.day',
    'given-review.note',
    'given-review.personId',
    'given-review.savedAt',
    'given-review.words',
    'improvement.importedFrom',
    'learning.importedFrom',
    'packet.claims',
    'packet.claims.number',
    'packet.claims.recordId',
    'packet.edits.draftedFrom',
    'packet.leftOut',
    'packet.nameDecisions',
    'packet.nameDecisions.form',
    'packet.nameDecisions.original',
    'packet.nameDecisions.personId',
    'packet.nameDecisions.replace',
    'packet.nameDecisions.sentence',
    'packet.order',
    'packet.pseudonyms',
    'packet.pseudonyms.original',
    'packet.pseudonyms.personId',
    'packet.pseudonyms.pseudonym',
    'packet.setAside',
    'packet.setAside.blockId',
    'packet.setAside.rule',
    'packet.setAside.words',
    'person.iMentorThem',
    'person.note',
    'person.sharedBackground',
    'person.tags',
    'poc.importedFrom',
    'presentation.claims.say',
    'presentation.importedFrom',
    'profile.firstWeekday',
    'profile.horizonMonths',
    'profile.newAudiences',
    'profile.newAudiences.audience',
    'profile.newAudiences.kind',
    'profile.otherLadders',
    'profile.otherLadders.pairs',
    'profile.otherLadders.roadmapId',
    'profile.otherLadders.workingId',
    'profile.promotions',
    'profile.promotions.day',
    'profile.promotions.fromHorizonMonths',
    'profile.promotions.fromLevel',
    'profile.promotions.fromStartedOn',
    'profile.promotions.fromTarget',
    'profile.promotions.level',
    'profile.promotions.note',
    'profile.snoozes',
    'profile.snoozes.item',
    'profile.snoozes.until',
    'profile.zone',
    'proposal.importedFrom',
    'question.importedFrom',
    'received-share.day',
    'received-share.frozen',
    'received-share.hash',
    'received-share.lock',
    'received-share.personId',
    'received-share.senderId',
    'received-share.senderName',
    'received-share.sentAt',
    'review.actions',
    'review.actions.actionId',
    'review.actions.state',
    'review.answers.said',
    'review.became',
    'review.became.kind',
    'review.became.madeId',
    'review.became.placeId',
    'review.comments',
    'review.comments.commentId',
    'review.comments.feedbackId',
    'review.comments.isIn',
    'review.day',
    'review.fileHash',
    'review.fileRevision',
    'review.fits',
    'review.readSaid',
    'review.reviewId',
    'review.savedAt',
    'review.shareId',
    'review.verdicts.assessmentId',
    'review.verdicts.thingId',
    'session.agenda.aboutId',
    'session.agenda.betterAskedOf',
    'session.agenda.carriedItemId',
    'session.held',
    'session.heldCheckOn',
    'session.heldOn',
    'session.planned',
    'session.preReadSentOn',
    'session.reading.recordId',
    'session.sinceLeftOut',
    'session.tags',
    'share.day',
    'share.fileIds',
    'share.fileIds.fileId',
    'share.fileIds.ownId',
    'share.fileIds.revision',
    'share.frozen',
    'share.hash',
    'share.isSent',
    'share.personId',
    'share.placesReplaced',
    'share.placesReplaced.form',
    'share.placesReplaced.personId',
    'share.placesReplaced.sentence',
    'share.placesReplaced.standIn',
    'share.purpose',
    'share.sealed',
    'share.senderId',
    'share.sentAt',
    'share.sentOn',
    'share.sessionId',
    'share.sharedIds',
    'share.standIns',
    'share.standIns.original',
    'share.standIns.personId',
    'share.standIns.standIn',
  ])
})

test('what a committee never sees of a person and of a session', () => {
  const mentorOnly = allWith('mentor')
  for (const path of ['person.stack', 'person.knowledge', 'person.stage', 'person.workingTowards', 'person.cadence']) {
    expect(mentorOnly).toContain(path)
  }
  for (const path of [
    'goal',
    'problemStated',
    'problemFound',
    'theirRead',
    'notes',
    'notes.text',
    'agenda',
    'agenda.answer',
    'learned',
  ]) {
    expect(mentorOnly).toContain(`session.${path}`)
  }
  expect(mentorOnly).toContain('entry.people')
})

test('the records in the trash say nothing of when they went there', () => {
  for (const { fields } of Object.values(recordDefinitions)) expect(fields.trashedAt.ceiling).toBe('private')
})
