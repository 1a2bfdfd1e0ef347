import {detailsOf} from './details.ts'
import {isForeign} from './foreign.ts'
import {intentsOf} from './intents.ts'
import type {CustomerMessage, Intent, Mood, Register} from './message.ts'
import {feelingOf, moodOf} from './mood.ts'
import {type Reading, readingOf} from './reading.ts'
import {registerOf} from './register.ts'
import {weightOf} from './sentiment.ts'
import {stepsOf} from './steps.ts'
import {topicsOf} from './topics.ts'

/**
 * Reads what a customer wrote. Quoted mail is left out, and of a long message the first 20,000 UTF-16 code units are read. A message in another
 * language than English is neutral but for its emoji and has no intents.
 *
 * @param text the message, plain text
 */
export const readMessage = (text: string): CustomerMessage => new Message(text)

interface Tenor {
  readonly mood: Mood
  readonly intents: ReadonlySet<Intent>
}

/** Everything is found on first use and kept. */
class Message implements CustomerMessage {
  readonly text: string
  readonly #reading: Reading
  #tenor: Tenor | undefined
  #isForeign: boolean | undefined
  #register: Register | undefined
  #details: CustomerMessage['details'] | undefined
  #stepsTried: CustomerMessage['stepsTried'] | undefined
  #topics: ReadonlySet<string> | undefined

  constructor(text: string) {
    this.text = text
    this.#reading = readingOf(text)
  }

  get mood(): Mood {
    return this.#read().mood
  }

  get intents(): ReadonlySet<Intent> {
    return this.#read().intents
  }

  has(...intents: readonly Intent[]): boolean {
    return intents.some((intent) => this.intents.has(intent))
  }

  get register(): Register {
    this.#register ??= this.#readsForeign() ? 'neutral' : registerOf(this.#reading)
    return this.#register
  }

  get details(): CustomerMessage['details'] {
    this.#details ??= detailsOf(this.#reading.text)
    return this.#details
  }

  get stepsTried(): CustomerMessage['stepsTried'] {
    this.#stepsTried ??= stepsOf(this.#reading)
    return this.#stepsTried
  }

  get topics(): ReadonlySet<string> {
    this.#topics ??= topicsOf(this.#reading.words)
    return this.#topics
  }

  get length(): number {
    return this.#reading.words.length
  }

  #readsForeign(): boolean {
    this.#isForeign ??= isForeign(this.#reading)
    return this.#isForeign
  }

  #read(): Tenor {
    this.#tenor ??= tenorOf(this.#reading, this.#readsForeign())
    return this.#tenor
  }
}

/** A complaint of so many words and topics at most may say nothing of what is wrong. */
const vague = {words: 16, topics: 1}

function tenorOf(reading: Reading, isForeign: boolean): Tenor {
  const feeling = feelingOf(reading)
  const length = reading.words.length
  if (isForeign) return {mood: feeling.bitter >= 2 ? 'upset' : 'neutral', intents: new Set()}
  const intents = intentsOf(reading)
  const mood = moodOf(feeling, length, intents.has('trouble'))
  if (feeling.praises) intents.add('praise')
  // “Please cancel it” and “How long will the refund take?” ask for something plain.
  const asks = ['question', 'request', 'cancellation'].some((intent) => intents.has(intent as Intent))
  const complains = mood === 'upset' || (feeling.bitter >= 0.5 && length <= 6 && !asks)
  if (complains && !intents.has('trouble') && length <= vague.words && substanceOf(reading) <= vague.topics)
    intents.add('vague-complaint')
  return {mood, intents}
}

/** How many topics there are besides the feeling itself: “what a waste of money” has none. */
function substanceOf(reading: Reading): number {
  const felt = [...reading.of('fury'), ...reading.of('hurt'), ...reading.of('mild'), ...reading.of('sarcasm')]
  const plain = reading.words.filter(
    ({index, text}) =>
      !weightOf(text.toLowerCase()) && !felt.some(({firstWord, afterWord}) => index >= firstWord && index < afterWord),
  )
  return topicsOf(plain).size
}
