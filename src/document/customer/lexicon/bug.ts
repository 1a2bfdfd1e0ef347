import type {PhraseEntry} from '../../phrase/entry.ts'
import {oneOf} from './one-of.ts'

const failing =
  '(not|never|stopped|stops|stop|quit|quits|refuses to|refused to|fails to|failed to|failing to|hardly|barely|rarely|no longer|nothing|none of them|neither) [even|properly|fully|always|correctly|ever|really|actually|to|just|automatically|currently|getting|get|be|been|being|in]'

/** What a thing of the company's does, or does not do, when it does not work. */
export const bugPhrases: readonly PhraseEntry[] = [
  {
    match: ['(crash|crashes|crashed|crashing|chrash|crashs)'],
    unless: ['(car|stock|market|plane|train) crash~', 'crash (course|pad|diet|test)', '(not|never|without) [a|any|single] *1 crash~'],
  },
  {
    match: [
      '(freezes|froze|freezing|freeze) $,',
      '(app|it|screen|page|phone|system|game|site|website|browser|video|audio|program|software|keeps|keep|always|sometimes|also|laptop|computer|pc|then|just|randomly|account|tv|box|device) [just|always|completely|then|randomly|also|is|has|was] (freeze|freezes|froze|frozen|freezing|hang|hangs|hanged|hung|hanging|stall|stalls)',
      '(hang|hangs|hanging|freeze|freezes|freezing) (a lot|problem|issue|too much|every|again|sometimes|all the time|on me|up|in between|during|when|while|in the middle)',
      'force clos~',
    ],
    unless: ['hang (in there|on|out)', 'freeze (my|the|this) (account|card|membership|subscription)'],
  },
  {
    match: [
      '(glitch|glitches|glitchy|glitching|gliches|buggy|laggy|lagging|lags|unresponsive|irresponsive|malfunction|malfunctions|malfunctioning|malfunctioned|bugged|unusable|inoperative|unreliable|slowness|buffering|buffers|overheating|overheats|flickering|flickers|pixelated|garbled)',
      '(lag|lag problem|lag issue|lagg)',
      '(bug|bugs)',
    ],
    unless: ['(no|not|without) [a|any|single|more] *1 (bug|bugs|lag|lags|glitch|glitches|buffering)', 'time lag', 'bug (bounty|spray|bite)'],
  },
  {
    match: [
      '(error|errors|eror|erorr|errror|exception)',
      'something (went|goes|has gone|is going) wrong',
      '(timed out|times out|time out|timing out|timeout|timeouts)',
      '(goes|went|going|gone) (wrong|down|blank|black|offline|haywire)',
    ],
    unless: [
      '(no|without|zero) [any|an|more] *1 (error|errors)',
      '(my|user|human) (error|errors)',
      'error on my (part|side|end)',
      '(clerical|typing|spelling) (error|errors)',
    ],
  },
  {
    match: [
      `${failing} ${oneOf(`work~ load~ open~ respond~ responsive connect~ sync~ saves saving show~ sow display~ launch~ boot~ appear~ download~
        play~ print~ charging charges recognise~ recognize~ detect~ function~ registering refresh~ scan~ submit~ verify~ verifing processing
        processed proceeding install~ render~ run~ clickable accept~ reflect~ remember~ readable stick~ stream~ import~`)}`,
      `${failing} ${oneOf(`transferring generate~ valid authenticate~ compatible synchronising synchronizing visible send~ record~ pair~ heating
        cooling starting starts matching ringing turning switching moving delete~ happens happened searchable accessible update~ logging fetch~
        redirect~ upload~ buffer`)}`,
      'not [being] (recognized|recognised|detected|displayed|shown|accepted|supported by) [by|as|in]',
      '^, (no|dont|doesnt) (work|works|working|open|opening)',
      'not turn~ on',
      'not (switch|power) on',
      '(keeps|kept|keep|continues to|always|constantly|continually|continuously|randomly|suddenly|just|automatically) [on|just|randomly|constantly] (crashing|closing|closes|freezing|logging|logs|kicking|kicks|stopping|stops|loading|disconnecting|disconnects|rebooting|reboots|restarting|restarts|popping|pops|reverting|reverts|failing|fails|spinning|cutting|disappearing|buffering|dropping|drops|hanging|turning|turns|glitching|resetting|resets|signing|changing|timing|jumping|shutting|shuts|looping|opening|deleting|deletes)',
      '(keeps|kept|keep) (getting|giving|showing|saying|telling|asking|going|coming|having|being|sending|receiving|seeing|happening|losing) [me|us|the|a|an|this|that|it|back|on|off|down|out|for]',
      'always (show|shows|showing|says) *3 (busy|wrong|error|block|failed|problem)',
    ],
    unless: [
      '(I|we|you|they) (do|did|have|had|am|was|were|would|will|should|may|might|must) [also|just|still|really] (not|never|no longer)',
      'not (work|working|run|running|play|playing|print|process) (for|at|today|tomorrow|anymore here) (you|your company|monday)',
      '(do|please) not (send|stop|delete|charge|process|open|update|install|transfer|accept|remember)',
      'nothing (happens|happened) to',
      'keep (going|coming) (guys|team|with)',
      'keep it going',
      '(to|would|rather|and) not (show|display|open|save|run|send|update|delete|transfer|charge)',
    ],
  },
  {
    match: [
      '(I|we) (am|was|have been) not *1 (receiving|getting|seeing)',
      '(is|are|comes|came|goes|turns|was|page|screen) [up|out|just|completely|all] blank',
      '(is|are|was|were|become|becomes|currently|always|site|service|app|website) (unavailable|unreachable|inaccessible|nonfunctional)',
      '(blank|empty|white|grey|black|blue|green|frozen) (page|pages|screen|tab|tabs|window)',
      '(reboot|boot|infinite|endless|continuous|login) (loop|loading)',
      '(loading|spinning|loads|spins|buffering) (forever|endlessly|and loading|continuously|for ever)',
      '(stuck|stucks) [on|at|in|with|for|there|while|when]',
      '(the|your|my|all|our|these|this|any|mail|gta|game|internet|whatsapp|gmail) (server|servers|site|website|internet|service|wifi|system|app|network|link|page|connection|broadband|platform|store) (is|are|was|were|been|keeps going|goes|went|go|seems|seems to be|has been|have been) *1 (down|offline|dead|out|off|unavailable)',
      '(is|are|was|been|were) [still|all|currently|completely|now|also] (down|offline) (for|again|since|today|at|in|on|right now|now|and)',
      '(is|are) (down|offline) $,',
      '(server|servers|site|website|system|internet|wifi|network|broadband|app) (is|are|was|were|being|been|down|outage|offline)  *1 (down|again|out)',
      '(outage|outages|downtime)',
      '(disappear|disappears|disappeared|disappearing|vanished|vanishes|dissapeared|dissappeared|disapeared)',
      '(is|are|was|were|all|just|has|have|everything) [all|now|completely|just|simply] gone $,',
      '(is|are|got|gets|been|was|were) [automatically|all|suddenly] (wiped|erased|corrupted|corrupt|scrambled|duplicated)',
      '(corrupt|corrupted|corruption)',
      'lost (all|everything|my (bookmarks|data|progress|settings|files|emails|photos|pictures|contacts|game|history|messages|work|streak|points|tabs|passwords|toolbar|saved|save|world|items|mail|mails|folders))',
      '(can not|could not|would not|will not|does not|did not|not|never) [even] (let|lets|letting|allow|allows|allowing|allowed) (me|us|you|user|users|my|to|it)',
      '(button|link|links|feature|page|site|search|chat|chats|sync|website|app|option|login|function|form|printer|tracking|screen) *2 (broken|broke|unavailable|busted)',
      '(fail|fails|failed|failure|failures|failing)',
      'technical (issue|issues|error|problem|problems|issu|glitch|fault|difficulties|difficulty)',
      '(server|network|connection|connectivity|loading|login|log in|sign in|signup|sync|payment|payments|upi|app|otp|technical|compatibility|display|installation|update|audio|video|sound) (error|busy|problem|problems|issue|issues|issu|down|failure|failed|lost|refused|drops|trouble)',
      '(call|calls|connection|connections|signal|wifi|internet|line|video|audio|sound|songs|song|music) [keeps|keep|is|are|always|just|constantly|frequently] (drop|drops|dropped|dropping|cuts|cutting|pause|pauses|pausing|paused|disconnecting|disconnects|disconnected|interrupted|breaking|breaks|stops|stopped)',
      '(call|connection|frequent|dropped|random) (drops|calls|disconnects|disconnections|freezes|crashes|losses|interruptions)',
      'connectivity (loss|losses|issue|issues|problem|problems)',
      '(cut|cuts|cutting|drops|dropping|drop) (out|off)',
      '(close|closes|closed|closing|shut|shuts|shutting|turns|turned|log|logs|logged|signs|signed|restarts|opens|update|updates|updated|reset|resets|changes|changed|deletes|deleted) [down|off|out] (itself|by itself|by themselves|on its own|on their own|suddenly|unexpectedly|automatically without)',
      '(kick|kicks|kicked|kicking|log|logs|logged|logging|sign|signs|signed|signing|throws|boots|booted|boot) (me|us) (out|off)',
      'kicked (out|off)',
      '(update|upgrade|patch|version) (broke|breaks|ruined|ruins|messed|killed|lost|destroyed|deleted|wiped|removed|has broken|has ruined|screwed|changed)',
      '(messed|screwed|messes|screws|blew|blown) up',
      '(used to|once) work~ [fine|well|perfectly|great|ok|before]',
      '(worked|working) [just|perfectly] (fine|ok|okay|perfectly|well|good|great|properly|before|flawlessly) *3 (until|till|before|but|yesterday|last)',
      '(does|do|did|will) (nothing|not do anything)',
      '(nothing|not anything) (works|happens|happened|working|shows|loads|appears)',
      '(very|so|too|extremely|painfully|really|running|runs|super|damn|incredibly|horribly|terribly|unbearably|dead|ridiculously|bit|pretty|quite|gone|getting|is|are|become|became) slow',
      '(very|so|too|extremely|painfully|really|super|damn|incredibly|painful) slow (app|application|internet|speed|to|loading|service|response|and|when|in|on|process|at|for|since|after|software|site|website)',
      'slow (app|to (load|open|respond|start)|loading|internet|speed|speeds|connection|performance|working|server)',
      '(slows|slowed) (down|everything|my)',
      'take (a long|long|ages|forever|too much|so much|lot of|lots of|too long|more) [of] *1 time to (open|load|log|start|process|respond|login|connect|display)',
      '(takes|taking|took) (ages|forever|an age|too long|so long|a long time|long time|too much time|a lot of time|lots of time|lot of time|extremely long|hours|an eternity)',
      '(wrong|invalid|incorrect) (otp|password|pin|code|result|results|information|info|balance|data|time|date|location|eta|output) (showing|shown|shows|error|message)',
      '(show|shows|showing|showed|display~|says|say|gives|giving|displays) [me|us|the|a] (wrong|incorrect|invalid|blank|nothing|error|failed|busy|offline|unavailable)',
      'server busy',
      '(poor|bad|low|terrible|horrible|weak|awful) (connection|signal|signals|reception|network|coverage|picture quality|video quality|sound quality|performance|audio|call quality)',
      '(no|not any|zero) (signal|service|sound|internet|connection|power|picture|audio|display|response from the|coverage|network|dial tone|hot water|wifi)',
      '(not|no) (compatible|option to see)',
      '(repeatedly|constantly|continually) (download|downloads|downloading|asks|asking|prompts|prompting|requests|crash~)',
      '(hijacked|hacked|hijack|malware)',
      'rejected (by|hostname)',
      '(hostname|host name|login|logon|password|credentials|request) [is|was|are|were|being|get|gets|getting] (rejected|denied|refused)',
      '(is|are) all (broken|over the place|messed|wrong|garbled|mixed up)',
    ],
    unless: [
      '(not|never|no) [been] (fail|fails|failed|slow|stuck|hacked|kicked|lost)',
      '(stuck|stick) (with|to|by) (you|them|firefox|it because)',
      'without fail',
      'never fails',
      '(if|when) *2 (fails|failed)',
      '(I|we) failed to',
      '(so far|looking) so good',
      'not [too|that|so|very] slow',
      'slow (motion|cooker|burn)',
    ],
  },
]
