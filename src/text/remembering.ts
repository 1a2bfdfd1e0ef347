/**
 * A function of texts that keeps its answers. All are forgotten when there are too many, so that memory does not grow with what is read.
 *
 * @param most how many answers are kept
 */
export function remembering<Answer>(find: (text: string) => Answer, most = 8192): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const answer = find(text)
    answers.set(text, answer)
    return answer
  }
}
