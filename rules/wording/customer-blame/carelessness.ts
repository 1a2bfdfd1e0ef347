import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Haste, neglect and rough hands, as the cause of the trouble. */

const adverb =
  '[just|simply|clearly|obviously|also|probably|actually|apparently|definitely|surely|certainly|evidently|yourself|for sure|no doubt|without doubt|yourselves]'
const folk =
  '(people|persons|folks|customers|clients|users|guests|buyers|owners|members|passengers|tenants|players|beginners|students|drivers|shoppers|ones)'
const handled =
  '(pressed|tapped|clicked|pushed|hit|submitted|sent|booked|ordered|entered|typed|opened|switched|refreshed|started|confirmed)'
const spoiled =
  '(overfilled|overloaded|overtightened|overcharged|overwatered|overheated|overfed|misread|mishandled|mistyped|misspelled|misspelt|misplaced|misjudged|mismeasured|jammed|tore|ripped|scratched|bent|soaked|smashed|dropped|damaged|broke|spilled|spilt|confused|muddled|overlooked|knocked over|mixed up|let go of|got wrong)'
const usedTooMuch =
  '(watered|washed|heated|charged|fed|cleaned|tightened|rinsed|ironed|oiled|polished|used|run|pressed|shaken|shook|turned|opened|cooked|baked|dried|driven|worn|scrubbed|stored|kept|filled|wound|pulled|stretched|screwed|warmed|cut|pruned|ridden|worked|boiled|typed|clicked|pushed)'
const hasty =
  '(impatient|careless|inattentive|distracted|lazy|greedy|rush|hurry|panic|sloppy|clumsy|hasty|negligent|forgetful)'

export const carelessness: readonly PhraseEntry[] = [
  {
    match: [
      `@you [have|had] ${adverb} ${spoiled} (the|it|this|that|them|your|a|an|both|one|her|him) [*]`,
      `@you [have|had] ${adverb} ${handled} *4 (twice|repeatedly|by mistake|by accident|two times|three times|several times|more than once|without (reading|checking|looking|asking|waiting))`,
      `@you [have|had] ${adverb} ${usedTooMuch} [it|them|this|that] [far|way|much|rather|a bit] too (often|much|hot|hard|long|early|late|quickly|roughly|frequently|little|fast|soon|high|low|tight|tightly|full|cold|close|wet|warm|slowly|vigorously|strongly|rarely)`,
      `@you [have|had] ${adverb} ${usedTooMuch} (the|your) *1 [far|way|much|rather|a bit] too (often|much|hot|hard|long|early|late|quickly|roughly|frequently|little|fast|soon|high|low|tight|tightly|full|cold|close|wet|warm|slowly|vigorously|strongly|rarely)`,
      `(somebody|someone|one|anybody|anyone) (at|on|in|of) your (end|side|place|household|family|house|office|home|team|company|part|staff|colleagues|children) [must|has|have|had|will] [have] ${adverb} *`,
      `${folk} *8 and [then] (complain|moan|grumble|whine|whinge|blame) [*]`,
      `${folk} *8 then (complain|moan|grumble|whine|whinge|wonder|expect|demand|ask|want|act|blame|cry|shout) [*]`,
      `${folk} *6 (and|then) then (complain|moan|grumble|wonder|expect|demand|ask|want|write|leave|get|act|come|say|blame|cry|post|shout|claim|call)`,
      `(mistake|error|fault|slip|blunder|misunderstanding) (of|by|for|among|with) *1 (beginners|novices|newcomers|amateurs|${folk.slice(1)}`,
      `(mistake|error|fault|slip|blunder) (made by|people make when|customers make when|users make when|you get when) *`,
      `(mistake|error|fault|slip|blunder) ${folk} (make|who|in) *`,
      `when (you|one|${folk.slice(1)} *3 ${hasty}`,
      `when (you|one|${folk.slice(1)} [*] [do] not (read|listen|wait|follow|check|look|pay|think|measure|ask|take|understand|use) *`,
      `(if|when) (you|one|${folk.slice(1)} (skip|ignore|lose|double|mash|hammer|force) (patience|click|the|it|steps|both|our) `,
      '(by|from|of|to) (misuse|mishandling|overwatering|overloading|overcharging|overfilling|overheating|neglect|negligence|abuse|carelessness|tampering|impatience|overtightening|inattention) ',
      '(by|from|of|to) (wrong|improper|incorrect|rough|careless|inadequate|inappropriate|excessive|insufficient|negligent|reckless|poor) (use|usage|handling|washing|storage|storing|charging|treatment|assembly|installation|maintenance|care|cleaning|watering|operation|packing|measuring|setup|configuration)',
      '(by|from|of|to) [a] lack of (care|attention|maintenance|cleaning|patience|descaling|preparation) ',
      '(caused|produced|triggered|created|explained|brought about) by your [own] (settings|handling|cable|charger|water|mistake|staff|child|dog|error|actions|setup|router|choice|use|way|device|washing|network) ',
      `@you ${adverb} (could|did|had|made|took|never|were|kept|do) *1 (bother|bothered|trouble|effort|care|attempt|forgetting|ignoring|tried) (to|of) *`,
      '@you [have|had] (never|not once) (bothered|tried|thought|cared|troubled|offered|managed) to *',
      '@you [have|had] (made no|not made any|made little|shown no) (effort|attempt|interest) (to|in) *',
      '@you [have|had] did not (think|care|bother|trouble|want|take the trouble|take the time|make the effort) to *',
      '@you (were|are) [simply|just|clearly|far|much] too (late|slow|careless|impatient|hasty|busy|quick|greedy|lazy) (to|with|in|for|about) *',
      '@you (were|are|have been) (careless|negligent|sloppy|clumsy|inattentive|not paying attention|impatient|reckless|thoughtless|irresponsible|at fault) *',
      'if you had *8 , (this|it|that|none|nothing|there|we) *2 (would|could|need) *1 (not|never) *',
      'if you had *8 , (this|it|that|all) (would|could|might) (have been|have) *1 (avoided|prevented|worked|fine|different|ok|okay)',
      '(this|it|that) (would|could|might|need) (not|never) have *4 (if|had) you [had] *',
      '(this|it|that) (could|would|might) [easily] have been (avoided|prevented|fine) *3 (if|had) you *',
      '(this|that|it) (is|was) [entirely|purely|solely|all|really|simply|just|clearly|wholly|completely|totally|only] (down to you|because of you|self inflicted|on you|of your own making|your own (doing|fault|choice|responsibility|mistake|error|oversight|problem)|an error on your|a mistake (at|on) your)',
      '(this|that|it) (is|was) (entirely|purely|solely|simply|just|clearly|wholly|completely|totally|only) your (fault|mistake|error|doing|oversight|problem|responsibility)',
      '(due to|because of|down to|owing to) your [own] (carelessness|impatience|oversight|mistake|delay|haste|inattention|forgetfulness|actions|choice|handling|error|late *|refusal|ignorance)',
      'but you [clearly|apparently|chose to|obviously|simply|evidently|have|had|seem to have|must have] (ignored|missed|overlooked|disregarded|skipped|ignore|disregard|dismissed) (it|this|that|them|both|all|our|the)',
      'but you [clearly|apparently|obviously|simply|evidently] (did not|never) (read|see|look|looked|notice|noticed|check|checked|bother|bothered|open|opened|respond|reply|listen|listened)',
      '@you [have|had] [clearly|apparently|obviously|simply|evidently|chosen to|chose to] (paid|took|take|pay) no (notice|attention|heed) (of|to) *',
      `@you [have|had] ${adverb} (ignored|disregarded|overlooked|skipped|dismissed|deleted|neglected|flouted) (our|my|the|both|all|what|every|those|these) *`,
      '@you (gave|sent|supplied|provided|told|submitted|emailed|handed|quoted|left|passed|entered|typed|wrote) [us|me|the driver|them] (the|a|an|your) (wrong|incorrect|invalid|false|incomplete|outdated|mistaken|inaccurate|bogus|fake|misspelt|misspelled)',
      '@you (applied|took|dialled|dialed|connected|scanned|uploaded|boarded|joined|parked|wired|loaded|pressed|drove|caught|attended|visited|rang) [in|at|to] (the|a|an) (wrong|incorrect)',
      '@you (turned up|showed up|arrived|waited|were waiting|stood|logged in|parked|were) (at|on|in|with) the wrong *',
      '(because|since|as) @you (do not|failed to|chose not to|refused to|forgot to|neglected to) (pay|call|confirm|turn|come|show|collect|return|send|sign|cancel|report|open|complete|provide|give|keep|follow|pack|measure|update|tell|inform|let|bring|charge|renew|save|register) *',
    ],
    unless: [
      '(not|never) [*] (by|from|of|to) (misuse|neglect|negligence|abuse|carelessness|tampering|wrong|improper|incorrect|rough|poor)',
      '(protect|protects|protected|covered|insured|guard|safe|safeguard|warn|warning|tips|help|against|prevent|prevents|avoid) *3 (by|from|of|to) *2 (misuse|neglect|abuse|tampering|overheating|overcharging|overloading|use|handling|storage)',
      'you are not (careless|at fault|negligent|too late|being)',
      '(not|never) (because|since|as) @you',
      '(not|nothing) *2 (down to you|because of you|on you|your own)',
      'when you [do] not (want|need|use it|feel|use|hear|understand (something|anything))',
      '(because|since|as) @you (have not|did not|never) (received|receive|got|get|heard|hear|asked|ask|confirm receipt)',
      'you (were|are) too (late|slow|busy) to (be|see)',
      '(in case|if|unless|whether|so that) *2 you *2 (overlooked|missed|skipped|dropped|broke|scratched|damaged)',
    ],
    unlessNear: [
      '@sorry (about|for|that|to|if|you|we|I|it|the|this|again)',
      '@thanks',
      '(our|my) (mistake|fault|error|slip|driver|page|system|site|side|end|packing|factory|courier)',
      '(we|I) (should have|misread|missed|forgot|overlooked|packed|broke|damaged)',
      'you were right',
      'no problem',
      'no worries',
      'never mind',
      'easily (done|fixed|mended)',
      'happens to',
      'could it be',
      'may have',
      'might have',
      'is that right',
      'do not worry',
      'not your fault',
      'not to worry',
    ],
    message: '“{match}” points at the customer: say what happened and what would mend it, without “you”.',
  },
]
