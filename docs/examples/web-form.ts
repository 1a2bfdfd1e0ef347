// A reply form that shows problems while somebody types. There is no DOM in it: call what `watchForm` returns from an
// input listener, and draw the pieces as your framework does.
import {createLinter, type Draft, type Problem} from 'replylint'

const linter = createLinter()

/** Lints what is typed, once the typist has paused for `pause` milliseconds. */
export function watchForm(show: (pieces: readonly Piece[]) => void, pause = 300) {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (draft: Draft) => {
    clearTimeout(timer)
    timer = setTimeout(() => show(piecesOf(draft.text, linter.lint(draft).problems)), pause)
  }
}

/** A stretch of the text with what is said about all of it; nothing for plain words. */
export interface Piece {
  readonly text: string
  readonly problems: readonly Problem[]
}

/** The text cut where problems start and end, for an overlay that marks them. */
export function piecesOf(text: string, problems: readonly Problem[]): readonly Piece[] {
  const cuts = new Set([0, text.length, ...problems.flatMap(({range}) => range)])
  const edges = [...cuts].sort((one, other) => one - other)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!
    const around = problems.filter(({range}) => range[0] <= start && end <= range[1])
    return {text: text.slice(start, end), problems: around}
  })
}
