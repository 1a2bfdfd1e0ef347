import {stemmer} from 'stemmer'
import {wordSet} from '../../text/word-set.ts'
import {foldName} from '../names.ts'
import {tokenize} from '../phrase/normalize.ts'
import type {Word} from '../word.ts'

/** Words of grammar and politeness, and those that every message to a company and every reply hold. */
const common =
  wordSet(`a about above after again against ago all almost already also although always am an and another any anybody anymore anyone anything
  anyway are around as ask asked at away back be because been before being below between both but by came can come comes coming could did do
  does doing done down during each either else enough even ever every everyone everything few for from further get gets getting give given go goes
  going gone got had has have having he hello hence her here hers hey hi him his how however i if in instead into is it its just keep
  keeps kept know known last later least less let lets like little long look looking lot lots made make makes making many may maybe me mean
  might mine more most much must my near need needed needs neither never next no nobody none nor not nothing now of off often ok okay
  on once one only onto or other others our ours out over own per please put quite rather really said same saw say says see seem seems seen
  shall she should since so some somebody someone something sometimes soon still such sure take taken takes taking tell than thank thanks that
  the their them then there these they thing things think this those though through thus till to together too took tried try trying until up
  upon us use used using very via want wanted wants was way we well went were what whatever when where whether which while who whole
  whom whose why will with within without would yes yet you your yours u ur ya pls plz kindly dear sir madam sirs maam mr mrs ms regards
  sincerely faithfully yours best wishes cheers thx hope hoping good great nice bad morning afternoon evening day days today yesterday
  tomorrow time times week weeks month months year years hour hours minute minutes guys team support customer customers service services help
  helped helping helpful question questions issue issues problem problems concern concerns trouble query queries enquiry inquiry request requests
  message messages write writing wrote contact contacting contacted reach reaching reply replies response respond answer answers assist assistance
  sorry apologise apologize apologies inconvenience appreciate appreciated feedback review app application company able unable cannot happen happens
  happened happening first second new old work works worked working going experience user users fix fixed resolve resolved solve solved
  solution via regarding urgent immediately asap kind let us inform information details share provide start started right left able
  two three four five six seven eight nine ten am pm etc`)

/**
 * What a word is about, folded and stemmed, so that “deliveries” and “delivered” meet; undefined for words of grammar and politeness, numbers of
 * fewer than three digits, and words that any reply to anyone holds.
 */
export function topicOf(word: string): string | undefined {
  const folded = foldName(word)
  if (common.has(folded) || folded.length < 3) return undefined
  if (small.test(folded)) return stemmer(folded)
  return substance.test(folded) ? folded : undefined
}

const small = /^[a-z]+$/
const substance = /[\p{L}\d]{3}/u

/** The topics of a stretch of words; links, addresses and placeholders have none. */
export function topicsOf(words: readonly Pick<Word, 'text' | 'kind'>[]): ReadonlySet<string> {
  const topics = new Set<string>()
  for (const {text, kind} of words) {
    if (kind !== 'word' && kind !== 'number') continue
    for (const part of tokenize(text)) {
      const topic = topicOf(part.text)
      if (topic !== undefined) topics.add(topic)
    }
  }
  return topics
}
