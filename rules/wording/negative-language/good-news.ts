/** Negations that are good news, warmth or plain honesty, and so no limit at all. */
export const goodNews: readonly string[] = [
  'can not (wait|thank|recommend|imagine|stress|emphasi(s|z)e|overstate|complain|blame|fault|help but)',
  'can not (get enough|believe|tell you how|go wrong|argue|beat|say no|agree more|express|promise)',
  'could not (agree|be|have|ask|help but|wait|thank|recommend|imagine|do it without|care less|resist|believe)',
  'will not (charge|bill|share|sell|bother|let|stop|rest|forget|keep you|be long|take long|take more than|need)',
  'will not (cost|mind|hesitate|lose|give up|disappoint|ask you|ever|spam|contact you|send you|store|use your)',
  'will not (touch|change your|affect|make you|happen|do that again|repeat|leave you|hold|have to|want|regret)',
  'will not (be charging|be sharing|be selling|take a|take any)',
  'will not take',
  'do not (mind|want|worry|know|think|expect|blame|need|believe|charge|bill|share|see any|see a|see why)',
  'do not (see anything|see the|feel|like|wish|like to|have to|sell your|sell any of your|sell data|store your)',
  'do not (keep your|store any|store the|take your|take this|take that|take feedback)',
  'do not (take (it|them|these) lightly|hesitate|agree|remember|recall|understand|ask|mean|get many|get to)',
  'do not (normally|usually|intend|doubt|give up)',
  'do not (have any (hidden|extra|additional|other questions|doubt|problem|problems|issue|issues|objection|objections|reason to|complaints))',
  'do not (have (a|any) problem|have hidden)',
  // Honest about what nobody can know, and a refusal that spares them something.
  'can not (tell|know|say|judge|see) (who|whether|which|why)',
  'not going to (ask|make|charge|bill|pretend|blame|argue|let|leave|lie|promise|send you|tell you|keep|waste|hide|make you)',
  'not only',
  'never (share|sell|ask|charge|want|forget|let)',
  'not (be|being) (charged|billed|affected|able to be happier)',
]
