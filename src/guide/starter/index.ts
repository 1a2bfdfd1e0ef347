export {type Answers, proposedAnswers, readWords, writeWords} from './answers.ts'
export type {Signer} from './closing.ts'
export {createHabitReader, type Habits, noHabits} from './habits.ts'
export {type StarterPlace, writeStarter} from './write.ts'
