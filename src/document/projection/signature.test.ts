import {describe, expect, it} from 'vitest'
import {splitLines} from './lines.ts'
import {findSignature} from './signature.ts'

const leftOut = (text: string): string[] => {
  const lines = splitLines(text)
  return lines.filter((_, index) => findSignature(lines, [])[index]).map((line) => line.text)
}
const body = 'Hi Ann,\n\nYour lamp is on its way.\n\n'

describe('findSignature', () => {
  it.each([
    ['Tom\n-- \nAcme Lamps\nWe light the world', ['--', 'Acme Lamps', 'We light the world']],
    ['Kind regards,\n-- \nTom Baker\nAcme Lamps', ['--', 'Acme Lamps']],
    ['Kind regards,\nTom\nSupport Specialist', ['Support Specialist']],
    [
      'Best,\nTom Baker\n\nHead of Support | Acme Ltd\nT: +44 20 7946 0000\nwww.acme.example',
      ['Head of Support | Acme Ltd', 'T: +44 20 7946 0000', 'www.acme.example'],
    ],
    [
      'Cheers,\nTom\nAcme Lamps\n12 High Street, Leeds LS1 4AB\ntom@acme.example',
      ['Acme Lamps', '12 High Street, Leeds LS1 4AB', 'tom@acme.example'],
    ],
    ['Tom Baker\nCustomer Care Manager, Acme\n(555) 010-9999', ['Customer Care Manager, Acme', '(555) 010-9999']],
    ['Best,\nTom\nSent from my iPhone', ['Sent from my iPhone']],
    [
      'Tom\n\nThis e-mail and any attachments are confidential.\nPlease delete it if it is not yours.',
      ['This e-mail and any attachments are confidential.', 'Please delete it if it is not yours.'],
    ],
    [
      'Best,\nTom\n\nYou are receiving this email because you wrote to us.\nUnsubscribe',
      ['You are receiving this email because you wrote to us.', 'Unsubscribe'],
    ],
    ['Best,\nTom\nSupport Lead\n\nP.S. The bulb is inside.', ['Support Lead']],
  ])('leaves out what stands under %j', (end, expected) => {
    expect(leftOut(body + end)).toEqual(expected)
  })

  it.each([
    'Kind regards,\nTom',
    'Best,\nCustomer Support Team',
    'Best regards,\n[Your Name]\n[Service Desk]',
    'Tom\nAcme Lamps',
    'Best,\nTom\nAcme Lamps',
    'Thanks,\nTom\n\nP.S. Call +44 20 7946 0000.',
    'Call us on\n+44 20 7946 0000',
    'To unsubscribe, open the link at the foot of the mail.',
    'Unsubscribe here: https://acme.example/u',
    'Best,\nTom\nI will support you all week.',
    'Tom -- the lamp man -- is here',
    'Contact\nSupport Team',
    'You received this email because the trial ended.',
  ])('leaves nothing out of %j', (end) => {
    expect(leftOut(body + end)).toEqual([])
  })
})
