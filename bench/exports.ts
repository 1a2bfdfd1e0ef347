import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {join} from 'node:path'
import {lintProcess} from './process.ts'
import {inScratch} from './scratch.ts'

/** A large export through the executable, and the same with a tenth of the replies: memory should not follow. */
export interface ExportFigures {
  readonly replies: number
  readonly megabytes: number
  readonly seconds: number
  readonly perSecond: number
  /** Peak resident memory in MB. */
  readonly peak: number
  readonly peakOfTenth: number
}

export const benchExports = (replies = 100_000): Promise<ExportFigures> =>
  inScratch(async (folder) => {
    const [large, small] = [join(folder, 'large.json'), join(folder, 'small.json')]
    const bytes = await writeMacros(large, replies)
    await writeMacros(small, replies / 10)
    const {seconds, peak} = lintProcess(large)
    return {
      replies,
      megabytes: bytes / 1e6,
      seconds,
      perSecond: replies / seconds,
      peak,
      peakOfTenth: lintProcess(small).peak,
    }
  })

const subjects = ['lamp', 'desk', 'chair', 'shelf', 'rug', 'mirror', 'clock', 'vase']
const endings = ['left our workshop today', 'arrives on Friday', 'is packed', 'is back on 4 May', 'needs a new shade']

/** Writes Zendesk macros, all of them different; the bytes written. */
async function writeMacros(file: string, count: number): Promise<number> {
  const stream = createWriteStream(file)
  stream.write('{"macros":[\n')
  for (let id = 0; id < count; id++) {
    const subject = subjects[id % subjects.length]
    const news = `Your ${subject} with the number ${id} ${endings[id % endings.length]}.`
    const odd = id % 50 === 0 ? 'In order to see it, open <b>My orders</b>. ' : ''
    const html = `<p>Hi {{ticket.requester.first_name | default: "there"}},</p><p>${news} ${odd}I&#39;ll write to you when it is at your door.</p><p>Best,<br>{{current_user.first_name}}</p>`
    const macro = {
      id,
      title: `Orders::${subject} ${id}`,
      active: true,
      actions: [{field: 'comment_value_html', value: html}],
    }
    if (!stream.write(`${id === 0 ? '' : ',\n'}${JSON.stringify(macro)}`)) await once(stream, 'drain')
  }
  stream.end(`\n],"count":${count}}\n`)
  await once(stream, 'finish')
  return stream.bytesWritten
}
