// What is found by words: parts of names of code, figures as they are, and a slip only where a word is long.
import { describe, expect, it } from 'vitest'
import { JournalWordIndex } from '../../renderer/storage/journal/journal-word-index.ts'

function foundIn(texts: readonly string[], words: string): string[] {
  const index = new JournalWordIndex()
  for (const text of texts) index.put(text, text)
  return [...(index.find(words)?.scores.keys() ?? [])].sort()
}

describe('search', () => {
  it.for([
    ['soren', 'Met Søren Holm', 'Met Sorin'],
    ['ServiceFactory', 'Split OrderServiceFactory in two', 'Split OrderFactory in two'],
    ['servicefactory', 'Split OrderServiceFactory in two', 'Split OrderFactory in two'],
    ['factory', 'Split OrderServiceFactory in two', 'Split OrderFacade in two'],
    ['OrderServiceFactory', 'order_service_factory', 'order_service'],
    ['order_service', 'OrderServiceFactory', 'OrderFactory'],
    ['orderService.cart', 'order-service/cart', 'order-service'],
    ['iPhone', 'an iphone', 'a phone'],
    ['1840', 'Took 1,840 ms', 'Took 18400 ms'],
    ['1,840', 'Took 1840 ms', 'Took 1 ms of 841'],
    ['1 840', 'Took 1,840 ms', 'Took 840 ms'],
    ['1840', 'Took 1\u202f840 ms', 'Took 184 ms'],
    ['483920', 'Ticket 483920', 'Ticket 483921'],
    ['483920', 'Ticket 483920', 'Ticket 4839201'],
    ['ABC-1234', 'See ABC-1234', 'See ABC-1235'],
    ['C++', 'Wrote it in C++', 'Wrote it in C, cleanly'],
    ['c#', 'Moved the C# service', 'Moved the C service'],
    ['outbx', 'The outbox is empty', 'The out tray is empty'],
    ['outbox', 'The outbox is empty', 'The outer box'],
    ['consumr', 'One consumer', 'One consul'],
    ['price', 'A price', 'A prize'],
    ['stone', 'One stone', 'One store'],
    ['会議', '全体会議の前', '全体の前'],
  ] as const)('%s finds “%s” and not “%s”', ([words, right, wrong]) => {
    expect(foundIn([right, wrong], words)).toEqual([right])
  })
  it('wants every word', () => {
    expect(foundIn(['The copy of quotes', 'The copy'], 'copy quotes')).toEqual(['The copy of quotes'])
  })
  it('names for marking what stands in the texts', () => {
    const index = new JournalWordIndex()
    index.put('1', 'The outbox of OrderServiceFactory')
    expect(index.find('outbx')?.terms).toEqual(['outbox'])
  })
})
