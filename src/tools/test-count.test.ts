import {expect, test} from 'vitest'
import {countTests} from './test-count.ts'

const passed = {status: 'passed'}
const failed = {status: 'failed'}

test('counts tests', () => {
  const testResults = [
    {status: 'passed', assertionResults: [passed, passed]},
    {status: 'failed', assertionResults: [passed, failed]},
  ]
  expect(countTests({numPassedTests: 3, numFailedTests: 1, testResults})).toEqual({passed: 3, failed: 1})
})

test('a file that cannot be loaded is a failure', () => {
  const testResults = [
    {status: 'passed', assertionResults: [passed]},
    {status: 'failed', assertionResults: []},
  ]
  expect(countTests({numPassedTests: 1, numFailedTests: 0, testResults})).toEqual({passed: 1, failed: 1})
})
