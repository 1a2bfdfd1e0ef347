import {describe, expect, it} from 'vitest'
import {splitLines} from './lines.ts'
import {findQuoted} from './quoted.ts'

/** The lines that stay the agent's. */
const kept = (...text: string[]): string[] => {
  const lines = splitLines(text.join('\n'))
  const {marked, history} = findQuoted(lines, [])
  return lines.filter((line, index) => line.text !== '' && !marked[index] && !history[index]).map((line) => line.text)
}

describe('findQuoted', () => {
  it.each([
    ['On Mon, 3 Mar 2025 at 10:12, Ann Lee <ann@example.com> wrote:', 'Where is it?'],
    ['On 3 March 2025, at 10:12, Ann Lee', '<ann@example.com>', 'wrote:', 'Where is it?'],
    ['Am 03.03.2025 um 10:12 schrieb Ann Lee <ann@example.com>:', 'Wo ist sie?'],
    ['Le lun. 3 mars 2025 à 10:12, Ann Lee <ann@example.com> a écrit :', 'Où est-elle ?'],
    ['El lun, 3 mar 2025 a las 10:12, Ann (<ann@example.com>) escribió:', 'Hola'],
    ['From: Ann Lee', 'Sent: Monday, 3 March 2025 10:12', 'To: Support', 'Subject: Lamp', '', 'Where is it?'],
    ['________________________________', 'Von: Ann', 'Gesendet: Montag', 'An: Hilfe', 'Betreff: Lampe', 'Wo ist sie?'],
    ['De : Ann', 'Envoyé : lundi', 'À : Aide', 'Objet : Lampe', 'Où est-elle ?'],
    ['-----Original Message-----', 'Where is it?'],
    ['---------- Forwarded message ---------', 'From: Ann', 'Where is it?'],
    ['Begin forwarded message:', 'Where is it?'],
    ['##- Please type your reply above this line -##', 'Where is it?'],
    ['> Where is it?', '> Ann'],
    ['>> Where?', '> Ann'],
    ['On 3 May 2025 you wrote:', '> Where is it?'],
  ])('leaves out %s', (...history) => {
    expect(kept('It is on its way.', '', ...history)).toEqual(['It is on its way.'])
  })

  it('keeps what the agent writes between and below quoted lines', () => {
    expect(
      kept(
        'On 3 May 2025 at 10:12, Ann <ann@example.com> wrote:',
        '> Where is it?',
        'In Leeds.',
        '> When?',
        '',
        'On Friday.',
      ),
    ).toEqual(['In Leeds.', 'On Friday.'])
  })

  it('is not misled by an address that ends the line above', () => {
    expect(kept('Write to <help@example.com>', '> Where is it?')).toEqual(['Write to <help@example.com>'])
  })

  it('keeps the body under the headers of the draft itself', () => {
    expect(
      kept('From: help@example.com', 'To: ann@example.com', 'Subject: Your lamp', '', 'Hi Ann,', 'It is here.'),
    ).toEqual(['Hi Ann,', 'It is here.'])
  })

  it.each([
    [['Go to Settings', '> Privacy', '> Cookies']],
    [['> Settings > Privacy > Cookies']],
    [['We can change it and >>', '>> refund the rest.']],
    [['>:(']],
    [['From: Leeds', 'To: York', 'Date: 4 May', 'Seat: 12']],
    [['On Monday you wrote:', 'it was blue.']],
    [['On 3 March 2025 we wrote:', 'it was blue.']],
    [['This is what they wrote:', 'it was blue.']],
    [['From: the moment it left us']],
  ])('keeps %j', (lines) => {
    expect(kept('Hello.', ...lines)).toEqual(['Hello.', ...lines])
  })
})
