/** The door for tests of rules: yours and ours. */
export {checkExamples, checkLibraryExamples} from './lint/index.ts'
