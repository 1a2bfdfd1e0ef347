import {wordSet} from '../../../text/word-set.ts'
import type {PhraseEntry} from '../../phrase/entry.ts'

/** People and teams that a matter is passed to. */
export const people: ReadonlySet<string> = wordSet(`
  team teams department departments dept colleague colleagues specialist specialists manager managers engineer
  engineers developer developers devs dev expert experts supervisor supervisors representative representatives
  rep reps agent agents advisor advisors adviser management staff technician technicians executive executives
  superiors senior seniors headquarters office warehouse tier level desk crew folks billing finance engineering
  logistics dispatch
`)

/** What is done with a matter that is passed on. */
export const passingVerbs: ReadonlySet<string> = wordSet(`
  forward pass escalate transfer hand raise refer send share loop assign route direct connect report flag bring
  relay submit put get redirect take log notify inform alert move
`)

export const transferPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(transfer|transferring|connect) (you|u) (to|with|over|through|on|across|in touch|directly|now)',
      '(connecting|hand|handing|pass|passing|put|putting) (you|u) (to|with|over|through|on)',
      '(connecting|hand|handing|pass|passing|put|putting) (you|u) (across|in touch|directly|now)',
      '(refer|referring|redirect|redirecting) (you|u) (to|with|over|through|on|across|in touch|directly|now)',
      '(switch|switching|move|moving|route|routing) (you|u) (to|with|over|through|on|across|in touch|directly|now)',
      '(transfer|transferring) (you|your (call|chat|case|ticket|request))',
      '(you|your *2) (are|is|will be|have been) [being|now] (transferred|escalated|forwarded|redirected)',
      '(you|your *2) (has been|being|are being|is being) [being|now] (transferred|escalated|forwarded|redirected)',
      '(you|your *2) (are|is|will be|have been) [being|now] (handed over|routed|passed on)',
      '(you|your *2) (are|is|will be|have been) [being|now] (passed to|reassigned|assigned)',
      '(you|your *2) (has been|being|are being|is being) [being|now] (handed over|routed|passed on)',
      '(you|your *2) (has been|being|are being|is being) [being|now] (passed to|reassigned|assigned)',
      '(escalating|escalated|forwarded) (this|it|that|your *2|the *2) (to|with|internally|further|on)',
      '(forwarding|transferred|reassigned) (this|it|that|your *2|the *2) (to|with|internally|further|on)',
      '(loop|looped|looping|bring) in *5 (team|expert|specialist|manager|colleague|engineer)',
      '(bringing|brought|pull|pulling) in *5 (team|expert|specialist|manager|colleague|engineer)',
      '(loop|looped|looping|bring) in *5 (developer|engineers|developers|experts|department|lead)',
      '(bringing|brought|pull|pulling) in *5 (developer|engineers|developers|experts|department|lead)',
      '(put|get|getting|putting) (you|this|it) *4 (in touch|in front of|through|over) (with|to|of)',
      '(hand~|pass~) (this|it|your *2|you) [over|on|along] to',
      '(have looped in|looping in|looped in)',
      'tier (2|two|3|three)',
      '(taking|take|takes|took|taken) over (from|this|your|the) *2 (from|chat|case|conversation|ticket)',
    ],
    unless: [
      '(please|kindly|can you|could you|you can|you may|you could) (forward|escalate|transfer|pass)',
      '(you should|you will need to|you have to|you need to|then) (forward|escalate|transfer|pass)',
      '(transfer|transferring) your (music|data|files|contacts|money|photos|playlists)',
      '(transfer|transferring) your (number|settings|library|emails|messages|profile|account to)',
      'connect you (with|to) (the|your) (internet|wifi)',
      'tier (2|two|3|three) (plan|subscription|member)',
      'move your',
      '(redirected|directed|transferred) to (a|the|your|our) *4 (page|site|website|screen)',
      '(redirected|directed|transferred) to (a|the|your|our) *4 (link|article|form|bank|account)',
    ],
  },
]
