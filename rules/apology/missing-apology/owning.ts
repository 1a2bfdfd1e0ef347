import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Owning the fault in other words than “sorry”; it counts as an apology. */
export const owning: readonly PhraseEntry[] = [
  {
    match: [
      '(on|down to) (us|me) [,] not [on|down to] you',
      '(is|was|are) [all|entirely|completely|fully] on (us|me)',
      '(because of|caused by|thanks to) (us|our|a mistake of ours)',
      '(I|we) [do|fully] take [the|full|all] (responsibility|blame)',
      '(I|we) [clearly|really|just] (failed|forgot|mislaid|misread|overlooked|mishandled|misplaced|bungled|botched)',
      '(I|we|(our|the) *3) [clearly|really] did a *1 (lousy|poor|bad|terrible|rotten|miserable|weak) job',
      '(I|we) [clearly|really] did not do *2 (well|better|good) enough',
      '(I|we) [clearly|really] (lost|broke|damaged|missed|ruined) your',
      '(I|we) should [have] (done|been|given) better',
      '(is|was|are|were) not (acceptable|good enough|okay|up to standard)',
      '(I|we|you) (deserve|deserved|expect) better [from us] $,',
      'a mistake (I|we) made',
      '(was|is) [just|simply] (a|an) *1 (oversight|mistake|error|slip) (on|in|by) (our|my|us|me)',
      '(honest|genuine|careless|silly) (oversight|mistake|slip)',
      'not how (this|it|things) should (go|be|work|have gone|have been)',
      '(I|we) are at fault',
      '(is|was) not (the|what|how|an|a|our) *5 @we (desire~|intend~|plan~|envision~|wish~|strive for)',
      '(never|not) *2 (intention|intent) of (ours|mine)',
    ],
    unless: ['thanks to our', '(I|we) [clearly|really|just] failed to (see|understand|find|reproduce|replicate)'],
  },
  {
    match: [
      '[is|are|all|deeply|highly|much|sincerely] regretted',
      '(regret|regrets|regretting) (for|the|this|that|any|your|about|to)',
      '(our|my|sincere|deep|with) regrets',
      '(we|I) (feel|felt) (bad|terrible|awful|rotten) (about|that|for)',
      '(sory|sorrry|soory|sorri|apologise|appologies|apolgies|apologese|apologis|apolgise|apolgize)',
    ],
  },
]

/** Saying that it is put right already; trouble that is told calmly and solved in the same breath needs no apology. */
export const settled: readonly PhraseEntry[] = [
  {
    match: [
      '(I|we) [have] [just|already|now|also] (fixed|refunded|replaced|restored|repaired|corrected|moved|blocked|cancelled)',
      '(I|we) [have] [just|already|now|also] (reversed|credited|unlocked|reset|reopened|reinstated|resent|reshipped|merged)',
      '(I|we) [have] [just|already|now|also] (unblocked|recovered|removed|changed|updated|extended|upgraded|switched|solved)',
      '(I|we) [have] [just|already|now|also] (resolved|found|put|booked|arranged|traced|spoken|written) [your|the|it|this|that|a|to]',
      '(I|we) [have] [just|already|now|also] (released|freed|lifted|waived|swapped|rebooked|redone|reprinted|reconnected|whitelisted)',
      '(is|are|has been|have been) [now|already|all] (fixed|refunded|replaced|restored|repaired|corrected|solved|credited)',
      'here (it is|they are|you go|you are) [again]',
      '(works|is working|is running|is live) (again|now)',
      '(I|we) would (be|have been|have) *1 (asking|asked|annoyed|cross|upset|worried|puzzled|surprised|wondering|wondered) (too|as well|myself)',
      '(I|we) would (ask|wonder|mind|worry) (too|as well|myself)',
      '(is|are) (back|up) (again|now|online|and running)',
    ],
    unless: ['(if|once|when|until|whether) *4 (is|are|has been|have been|works|is working)'],
  },
]
