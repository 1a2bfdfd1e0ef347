// The rule’s examples are its tests: call this from any test runner, or run it as it stands.
import {checkExamples} from 'replylint/testing'
import refundDate from './refund-date.ts'

const failures = checkExamples(refundDate)
if (failures.length > 0) throw new Error(failures.join('\n'))
