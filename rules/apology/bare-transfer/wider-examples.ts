import type {Example} from '../../../src/rule/index.ts'

/** Near misses and faults of the wider lists. */
export const wider: readonly Example[] = [
  {good: 'I’ve handed this over to Ruth, who sees the payments and will write to you by noon.\n'},
  {good: 'My manager Ben will ring you at three.\n'},
  {good: 'I’m passing you on to Ada, because she built the page and can see the log.\n'},
  {good: 'Tom has it now and will write to you today.\n'},
  {good: 'I’ve given it to our mechanic, who’ll look at it this afternoon.\n'},
  {bad: 'I don’t deal with those, so «I’m handing this over to another team».\n'},
  {bad: '«I’ve handed this over».\n'},
  {bad: '«I’m passing you» on.\n'},
  {bad: '«I’ve given it to a colleague».\n'},
  {bad: '«Somebody else will take over».\n'},
  {bad: '«Another colleague will pick this up».\n'},
  {bad: '«I have put it through to the right people».\n'},
  {bad: '«This has been reassigned».\n'},
  {bad: 'It’s «been raised with the relevant team».\n'},
  {bad: '«Our specialists have it now».\n'},
  {bad: '«The technical team has been made aware».\n'},
  {bad: '«I’ll pop this over to accounts».\n'},
  {bad: '«I’m looping in our billing team».\n'},
  {bad: '«Adding my colleague» here.\n'},
  {bad: '«Copying in accounts».\n'},
  {bad: '«I’ve bounced it to the warehouse».\n'},
  {bad: '«My manager will deal with this».\n'},
  {bad: '«We have escalated to higher team» sir\n'},
]
