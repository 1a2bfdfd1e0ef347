import {expect, test} from 'vitest'
import {compilePhrases} from './compile.ts'
import {fillSwap} from './swap.ts'
import {testingWords} from './testing-words.ts'

/** The text after every match is replaced. */
function swapped(match: string, swap: string, prose: string): string {
  const matches = compilePhrases(new Map([['list', [{match, swap}]]]))
    .run(testingWords(prose))
    .of('list')
  return matches.reduceRight(
    (text, each) => text.slice(0, each.start) + fillSwap(swap, each, prose) + text.slice(each.end),
    prose,
  )
}

test.each([
  // pattern, swap, text, result
  ['in order to', 'to', 'In order to go, in order to stay', 'To go, to stay'],
  ['in order to', 'To', 'In order to go, in order to stay', 'To go, To stay'],
  ['@we (are|feel) unable to', 'what {1} can do is', 'We are unable to go', 'What we can do is go'],
  ['@we (are|feel) unable to', 'what {1} can do is', 'Sadly we’re unable to go', 'Sadly what we can do is go'],
  ['@we (am|are|feel) unable to', 'what {1} can do is', 'Sadly I’m unable to go', 'Sadly what I can do is go'],
  ['@we (are|feel|am) unable to', 'what {1} can do is', 'I am unable to go', 'What I can do is go'],
  ['@we am unable', '{1} can help', 'Yes, I am unable', 'Yes, I can help'],
  ['i (believe|think)', 'it seems', 'Well, I think so. I believe so', 'Well, it seems so. It seems so'],
  ['@we hope', 'I trust', 'and we hope so', 'and I trust so'],
  ['asap', 'soon', 'Reply ASAP please', 'Reply soon please'],
  ['asap', 'soon', 'ASAP means', 'Soon means'],
  ['asap', 'soon', 'No.\nASAP', 'No.\nSoon'],
  ['acme app', 'iPhone app', 'Acme app', 'iPhone app'],
  ['our page', 'acme.com', 'Our page', 'acme.com'],
  ['unfortunately', '', 'Unfortunately so', ' so'],
  ['wait @number @time', 'give us {2} {1}', 'Wait 3 days', 'Give us days 3'],
  ['sorry for *3 delay', 'I’m sorry about {1} delay', 'Sorry for the long delay', 'I’m sorry about the long delay'],
  ['sorry for *3 delay', 'sorry about {1} delay', 'Sorry for delay', 'Sorry about delay'],
  ['[@very] sorry', '{1} sad', 'sorry', 'sad'],
  ['[@very] sorry', 'sad, {1}, now', 'sorry', 'sad, now'],
  ['@you @be wrong', '{1} {2} right', 'you’re wrong', 'you are right'],
  ['@we @not stop', '{1} do {2} rest', 'we never stop', 'we do never rest'],
  ['it @will @not do', 'it {1} {2} go', 'it won’t do', 'it will not go'],
  ['@weekday is off', 'away on {1}', 'Monday is off', 'Away on Monday'],
  ['* is off', 'away is {1}', 'Angela is off', 'Away is Angela'],
  ['no hole', 'literal {braces}', 'no hole', 'literal {braces}'],
  ['ärger', 'über', 'Ärger', 'Über'],
])('%s → %s in %j', (match, swap, text, result) => {
  expect(swapped(match, swap, text)).toBe(result)
})
