import {expect, it} from 'vitest'
import {measuredLine} from './measured.ts'

const measured = {
  replies: 100,
  rules: {cliche: {real: 40, found: 36, alarms: 4}, slang: {real: 1, found: 0, alarms: 0}},
}

it('tells precision and recall with what they rest on', () => {
  expect(measuredLine(measured, 'cliche')).toBe(
    'Measured: on 100 labelled replies 36 of 40 marked places found, 4 false alarms (precision 0.90, recall 0.90).',
  )
})

it('says when there is too little to say', () => {
  expect(measuredLine(measured, 'slang')).toBe(
    'Measured: on 100 labelled replies 0 of 1 marked places found, 0 false alarms (recall 0.00; too few to say much).',
  )
  expect(measuredLine(measured, 'emoji')).toContain('nobody marked it')
  expect(measuredLine({replies: 0, rules: {}}, 'emoji')).toBe('')
})
