import type {PhraseEntry} from '../../../src/rule/index.ts'

/** What a customer can be asked for elsewhere: it takes room, a file, or privacy. */
const what = [
  '(detail|details|detailed|brief|specifics|elaborate|elaborating|explain|explaining|describe|describing|description)',
  '(screenshot|screenshots|recording|video|photo|photos|picture|pictures|attachment|document|documents|proof|invoice|log|logs|file|files)',
  '(feedback|suggestion|suggestions|idea|ideas|thoughts|inputs|concern|concerns|query)',
  '(order|account|booking|reference|ticket|phone|mobile|contact|tracking|case|card|transaction|serial) (number|numbers|no|id|ids|details)',
  '(registered|account) (email|mobile|phone|number|id|contact|email id|email address)',
  'your *2 (username|name|address|number|email|id|imei|pnr)',
  '(share|sharing|attach|attaching|mention|mentioning|quote|quoting|include|including|reference|referencing|stating) [us] (your|the|it|this|a|an|any|some|more|order|account)',
  'more (information|info|about)',
]

/** What is done with it. */
const why = [
  '(look|looking) (into|at|up|over)',
  'take a *2 look',
  '(know|tell us|tell me|learn|hear) more',
  '(understand|know|gauge|find out|figure out) *1 (what|why|how|where|the|your|exactly|better|more)',
  '(discuss|discussed|explore)',
  '(check|checked|checking|verify|verifying|verification|investigate|investigating|investigation|examine|examined|examination|diagnose|troubleshoot|trace|locate|identify|pinpoint)',
  '(can|will|could|shall|to|get|have|and|be|help|team|us) *3 (fix|fixed|resolve|resolved|sort|sorted|rectify|rectified|solve|solved|address|addressed|correct|corrected|refund|refunded|replace|replaced|reset|unlock|restore|process|processed|activate|cancel|close|delete|update|change|review|escalate|expedite|transfer|set up|open|access|track|book|rebook|arrange|schedule|repair|measure|demonstrate|finish|complete)',
  '(sort|set|make|put) (it|this|things|that|everything|matters) *2 (out|right|up)',
  '(resolution|refund) (of|for|to)',
  'turn *2 around',
  '(private|privately|privacy|security|secure|securely|sensitive|confidential|confidentially|publicly|in public)',
  '(remote session|in person|over the phone is|face to face)',
]

/** “So we can …”, but nothing that says only that help is help. */
const soThat: PhraseEntry = {
  match: [
    'so [that] (I|we|they|our *2|the *2) (can|could|may|will|are able)',
    'in order (to|for)',
    'because',
    'since (@we|@your|this|that|it)',
  ],
  unless:
    '(can|could|may|will|able to|to) *2 (assist|help|connect|support|serve|guide|reach|contact|get back|do our best|take *1 forward)',
}

/** Another way beside the one at hand, or what to ask for there: nobody is sent away. */
const orElse = [
  'and (ask|book|request) [for] (a|an|the|my|one|it)',
  'and ask for (me|us|@our|my)',
  '(if|should) *6 (nuisance|bother|awkward|tricky|a hassle)',
  'if (@you (prefer|would rather|would prefer)|(that|this|it|a call|talking|phoning) is easier)',
]

/** Reasons to go to another channel; “for further assistance” is none. */
export const purposes: readonly PhraseEntry[] = [{match: [...what, ...why, ...orElse]}, soThat]
