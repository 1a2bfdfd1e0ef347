import {type Document, defineRule, type Finding, type Range} from '../../src/rule/index.ts'
import {runsIn} from './numbered-steps/steps.ts'

export default defineRule({
  id: 'show-dont-tell',
  group: 'structure',
  summary: 'Show long directions, don’t just tell them.',
  why: 'Half a minute of screen recording answers what ten lines leave open, and nobody has to find the button by its name (tip 13).',
  severity: 'suggestion',
  needs: ['channel'],
  options: {
    max: {
      type: 'integer',
      default: 5,
      min: 2,
      max: 50,
      about: 'Steps at the most without a link, a picture or a recording.',
    },
  },
  examples: [
    {good: '1. Open the app.\n2. Tap the gear.\n3. Select Devices.\n4. Tap Remove.'},
    {
      good: 'Here it is with pictures: https://help.test/phones\n\n1. Open the app.\n2. Tap the gear.\n3. Select Devices.\n4. Hold the old phone’s name.\n5. Tap Remove.\n6. Close the app.',
    },
    {
      good: '1. Open the app.\n2. Tap the gear.\n3. Select Devices.\n4. Hold the old phone’s name.\n5. Tap Remove.\n6. Close the app.\n\nI’ve recorded it for you, the video is attached.',
    },
    {
      good: '![The gear](gear.png)\n\n1. Open the app.\n2. Tap the gear.\n3. Select Devices.\n4. Hold the old phone’s name.\n5. Tap Remove.\n6. Close the app.',
      format: 'markdown',
    },
    {good: '1. Your receipt\n2. The label\n3. The box\n4. The cable\n5. The lamp\n6. The manual'},
    {
      bad: 'Here is how:\n\n1. «Open the app.\n2. Tap the gear.\n3. Select Devices.\n4. Hold the old phone’s name.\n5. Tap Remove.\n6. Close the app.»',
    },
    {bad: '- «Open the app.\n- Tap the gear.\n- Select Devices.»\n\nIda', options: {max: 2}},
    {
      bad: '«Open the app and tap the gear, then select Devices. Hold the old phone’s name and tap Remove. Then close the app and start it again.»',
      context: {channel: 'forum'},
    },
  ],
  *check(document, {max}): Iterable<Finding> {
    if (document.context.channel === 'sms') return
    const long = [...lists(document), ...prose(document)].filter(({count}) => count > max)
    if (long.length === 0 || shows(document)) return
    for (const {range, count} of long) {
      const message = `${count} steps and nothing to look at: add a picture, a short recording or a link to the article that shows them.`
      yield {at: range, message}
    }
  },
})

interface Directions {
  readonly range: Range
  readonly count: number
}

/** Items in a row that tell something to do. */
function lists(document: Document): readonly Directions[] {
  const found: {range: {start: number; end: number}; count: number; lastBlock: number}[] = []
  for (const sentence of document.sentences) {
    const {block, blockIndex} = sentence
    if (block.kind !== 'item') continue
    const list = found.at(-1)
    if (list?.lastBlock === blockIndex) list.range.end = sentence.end
    else if (!sentence.does('instruction')) continue
    else if (list?.lastBlock === blockIndex - 1) {
      list.range.end = sentence.end
      list.count++
      list.lastBlock = blockIndex
    } else found.push({range: {start: sentence.start, end: sentence.end}, count: 1, lastBlock: blockIndex})
  }
  return found
}

/** Steps in running text. */
const prose = (document: Document): readonly Directions[] =>
  runsIn(document).map(({steps, sentences}) => ({
    range: {start: sentences[0]!.start, end: sentences.at(-1)!.end},
    count: steps.length,
  }))

/** Whether there is something to look at: a link, a picture, a file, or word of one. */
const shows = ({atoms, draft}: Document): boolean =>
  atoms.some(({kind}) => kind === 'url') ||
  /!\[|<img|\b(?:screen ?shots?|screen ?casts?|recordings?|videos?|gifs?|pictures?|photos?|images?|diagrams?|attached|attachments?|links?|articles?|guides?|figure)\b/i.test(
    draft.text,
  )
