import type {Document} from '../../document/document.ts'
import {type Channel, channels} from '../../document/draft.ts'
import {closingOf, type Signer} from './closing.ts'
import {createNameFinder, type FoundName} from './names.ts'
import {openingOf} from './opening.ts'
import {type Counted, createTally} from './tally.ts'
import {createTermCounter, type MixedTerm} from './terms.ts'

/** What a team's replies have in common already, each thing with the number of replies that it rests on. */
export interface Habits {
  /** How many were read. */
  readonly replies: number
  /** “Hi”, “Dear”, with or without somebody. */
  readonly openers: readonly Counted[]
  /** “Hi {{name}}”, “Hi there”: as they stand, names of customers left out. */
  readonly greetings: readonly Counted[]
  /** “Kind regards”. */
  readonly closings: readonly Counted[]
  readonly signers: Readonly<Record<Signer, number>>
  /** By which channels, where replies say so. */
  readonly channels: readonly (Counted & {readonly text: Channel})[]
  readonly names: readonly FoundName[]
  readonly terms: readonly MixedTerm[]
}

/** Reads replies one after the other and keeps what they have in common. */
export interface HabitReader {
  add(document: Document): void
  finish(): Habits
}

export function createHabitReader(): HabitReader {
  const [openers, greetings, closings, byChannel] = [createTally(), createTally(), createTally(), createTally()]
  const signers = {person: 0, team: 0, nobody: 0}
  const [names, terms] = [createNameFinder(), createTermCounter()]
  let replies = 0
  return {
    add(document) {
      replies += 1
      const opening = openingOf(document)
      if (opening) {
        openers.add([opening.opener])
        greetings.add([opening.form])
      }
      const {words, signer} = closingOf(document)
      if (words !== '') closings.add([words])
      signers[signer] += 1
      if (document.context.channel) byChannel.add([document.context.channel])
      names.add(document)
      terms.add(document)
    },
    finish: () => ({
      replies,
      openers: openers.list(),
      greetings: greetings.list(),
      closings: closings.list(),
      signers: {...signers},
      channels: byChannel.list().filter(isOfChannel),
      names: names.finish(),
      terms: terms.finish(),
    }),
  }
}

const isOfChannel = (counted: Counted): counted is Counted & {text: Channel} =>
  (channels as readonly string[]).includes(counted.text)

/** What is known when there are no replies. */
export const noHabits: Habits = createHabitReader().finish()
