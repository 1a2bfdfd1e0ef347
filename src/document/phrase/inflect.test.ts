import {expect, test} from 'vitest'
import {forms} from './inflect.ts'

test.each([
  ['transfer', 'transfer transfers transferred transferring'],
  ['escalate', 'escalate escalates escalated escalating'],
  ['apologize', 'apologize apologizes apologized apologizing'],
  ['plan', 'plan plans planned planning'],
  ['hope', 'hope hopes hoped hoping'],
  ['hop', 'hop hops hopped hopping'],
  ['need', 'need needs needed needing'],
  ['reply', 'reply replies replied replying'],
  ['delay', 'delay delays delayed delaying'],
  ['fix', 'fix fixes fixed fixing'],
  ['reach', 'reach reaches reached reaching'],
  ['process', 'process processes processed processing'],
  ['cancel', 'cancel cancels cancelled cancelling canceled canceling'],
  ['panic', 'panic panics panicked panicking'],
  ['sync', 'sync syncs synced syncing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['die', 'die dies died dying'],
  ['equip', 'equip equips equipped equipping'],
  ['show', 'show shows showed shown showing'],
  ['photo', 'photo photos'],
  ['policy', 'policy policies'],
  ['box', 'box boxes'],
  ['send', 'send sends sent sending'],
  ['get', 'get gets got gotten getting'],
  ['be', 'be am is are was were been being'],
  ['understand', 'understand understands understood understanding'],
  ['will', 'will would'],
  ['person', 'person persons people'],
  ['ship', 'ship shipped shipping ships'],
])('%s~ holds %s', (base, expected) => {
  expect(forms(base)).toEqual(expect.arrayContaining(expected.split(' ')))
  expect(forms(base)[0]).toBe(base)
})

test.each([
  ['hop', 'hoped hoping'],
  ['plan', 'planed planing'],
  ['even', 'evening'],
  ['hi', 'his'],
  ['it', 'its'],
  ['her', 'hers herring'],
  ['new', 'news'],
  ['will', 'willing wills'],
  ['send', 'sended'],
  ['be', 'bes bed bing'],
  ['fix', 'fixxed'],
])('%s~ does not hold %s', (base, strangers) => {
  for (const stranger of strangers.split(' ')) expect(forms(base)).not.toContain(stranger)
})

test('a form is never another common word by accident', () => {
  const common =
    `a able about above after again all also always am an and another any are as ask at away back bad be because been before being best better
    both but by call can case come could customs day did do does done down each early easy end enough even evening ever every few find first for friend from
    full get give go good goods great had happy hard has have he hear help her here hers high him his home how i if in into is it its just keep kind know
    large last late left less let life like little long look low made make many may me mean might mine more morning most much must my name near
    never new news next nice no none nor not now of off often old on once one only open or other our ours out over own past people place
    please quite rather read real really right said same saw see seem several shall she should since small so some soon still such sure
    take tell than thank that the their them then there these they thing think this those though through time to today together told too true two under
    until up upon us use very want was way we well went were what when where which while who whole whose why will willing wing wish with work would yes yet
    you your`.split(/\s+/)
  const kin = new Set(
    `be am|be are|be been|be being|be is|be was|be were|am am|can could|do did|do does|do done|find found|go went|have had|have has|hear heard|leave left|
    make made|may might|say said|see saw|shall should|tell told|will would|mean means`.split(/\|\s*/),
  )
  const met = common.flatMap((base) =>
    forms(base)
      .filter((form) => form !== base && common.includes(form))
      .map((form) => `${base} ${form}`),
  )
  expect(met.filter((pair) => !kin.has(pair))).toEqual([])
})
