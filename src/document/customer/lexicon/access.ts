import type {PhraseEntry} from '../../phrase/entry.ts'

/** Being kept out, or kept from doing what the product is for. */
export const accessPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(can|could) not *1 [seem to|even|get|able to|be able to] (log|sign|login|logon|signin|access|open|connect|load|play|send|receive|recieve|install|update|upgrade|download|upload|pay|use|see|watch|reset|register|add|change|chang|complete|print|enter|join|start|launch|transfer|withdraw|recover|retrieve|view|buy|purchase|order|book|check|cancel|create|delete|remove|make|submit|verify|set|setup|connect|stop|turn|save|get|find|fetch|activate|import|export|scan|switch|read|hear|move|edit|link|apply|call|contact|reach|proceed|continue|claim|redeem|track|click|share|sync|unlock|fix|post|search|accept|attach|copy|select|type|do|deposit|go|put|listen|stream|refund|onboard|authorize|authorise|run|display|adjust|filter|rebook|checkin|locate|manage|configure|authenticate|synchronize|rename|disable|enable|restore|upload|customize|expand|drag|scroll|forward|reply|empty|import|hear|speak|talk|resolve|close|uninstall|invite|even|seem|process)',
      '(unable|unabled|enable|uable|unble) to (log|sign|login|access|open|connect|load|play|send|receive|install|update|download|pay|use|get|see|make|do|complete|add|register|create|verify|manage|reach|withdraw|transfer|submit|proceed|apply|find|view|print|contact|link|speak|change|book|setup|set|sync|cancel|delete|activate|reset|save|check|continue|fetch|start|post|buy|purchase|share|upload|move|order|retrieve|recover|scan|process|edit|*)',
      '(not|never|no longer|neither) *1 (able|abe|abel|possible) to *',
      '(can|could) no longer *',
      '(will|would|can|could|does|did|do) not (recognise|recognize|accept|take|give|send|detect|find|support|show|read|save|let|allow|reset) (my|me|the|any|it|us|this|a|an)',
      '(impossible|no way) to *',
      '(having|have|had|facing|face|faced|experiencing|experience) *2 (difficulty|difficulties|hard time|trouble|troubles)',
      'why (can|could|will|does|do|did|am|is) (I|it|my|the|this|we) not (log|sign|able|open|access|load|use|see|send|work|play|get|connect)',
      'tried [to] *4 but',
      '(multiple|many|several|so many|various|number of|10|ten|dozens of|hundred|few|countless|lot of) times but',
    ],
    unless: [
      'you (can|could) not',
      '(can|could) not (wait|believe|afford|thank|recommend|complain|stand|remember|recall|imagine|stress|praise|fault|make it|come|attend|help but|decide|live without|say|be (happier|better|more)|get enough|go wrong|do without|tell you|go back|see any|see why|see how|see what|find any fault|find a better|get over|go there|call at|put (it|this) down|think of)',
      '(can|could) not [seem to] (find|see|figure|work out|understand|tell) *3 (how|where|what|why|which|whether|if|setting|settings|when|way|option|options|answer|solution|instructions|process|article|information)',
      '(can|could) not get (it|them|that|this) (until|before|today|tomorrow|to the|there)',
      'if *2 (can|could) not',
      'if *3 (unable|not able)',
      'not able to (come|attend|make|travel|wait|answer|reply|attend)',
      '(can|could) not (do|make|come|go|call|speak|talk|use it) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|then|that day|at work)',
      'impossible to (choose|put down|say|fault|dislike)',
      'had no (trouble|difficulty)',
      'no (trouble|difficulty|difficulties)',
      'not (possible|able) to do (that|it) (myself|now|then)',
    ],
  },
  {
    match: [
      'locked (out|me out)',
      '(account|accounts|acc|card|cards|id|profile|number|wallet|access|channel|page|sim|line|email|gmail|service|services|upi|insta|facebook|subscription|membership|phone|password|login|policy|console) (is|was|has|got|been|gets|are|were|being|have|will be|stays|still|keeps getting|has been|have been|had been|also|now|temporarily) *2 (blocked|locked|suspended|banned|disabled|hacked|frozen|freeze|deactivated|restricted|compromised|terminated|closed|deleted|disconnected|lock|block|permanently|on hold|expired|inactive|rejected|lost|removed)',
      '(blocked|locked|suspended|banned|disabled|hacked|deactivated|froze|frozen|terminated|closed|deleted|disconnected|blocks|suspend|shadowbanned) (my|our) (account|card|id|profile|number|wallet|access|channel|page|service|line|money|sim|email|gmail|acc|internet|facebook|insta|membership|subscription)',
      '(someone|somebody|hacker|hackers|person|people|stranger|they|thief|guy) *4 (hacked|hacking|hacks|into my|using my|stole|logging into|accessed|accessing)',
      '(got|been|am|was|were|getting|keep getting|is) [just|also|wrongly|permanently|temporarily] (banned|hacked|locked|suspended|scammed|blocked|cheated|robbed|ripped off)',
      '(no|not|never|dont|without|nor) [even|yet|been|ever|get|got|getting|being|have|receive|received|receiving|recieve|recieved|send|sent|sending|coming|come|comes|gives|given|giving|giving|give me|send me|gets] *2 (otp|verification code|code|confirmation|confirmation email|link|verification|activation|verification email|sms|otps|reset link|reset email|email confirming)',
      '(otp|code|mail|email|link|sms|message|verification|confirmation) *2 (not|never|does not|did not|is not) *1 (receive|received|come|coming|came|sent|arriving|arrived|recieved|send|sending|get|received|sending|working|delivered|show|arrive|generated)',
      '(verification|kyc|registration|application|login|activation|video kyc|documents|account opening|signup|sign up) *3 (failed|fails|fail|not|pending|rejected|stuck|incomplete|unsuccessful|error|problem|issue|invalid|broken)',
      '(says|saying|show|showing|shows|said|tells me|keeps telling me|telling me|told) [that|me|it is|my|the|its|*] *3 (invalid|incorrect|wrong|expired|unavailable|not available|not recognized|not recognised|does not exist|not found|not registered|already registered|already exists|already in use|not valid|not eligible|blocked)',
      '(invalid|incorrect) (password|otp|code|email|number|pin|credentials|user|username|user id|login)',
      'requires me to (have|sign|log|give)',
      '(password|passwords|email|login|code|username|pin|otp) *2 (not|never) *1 (work|working|works|recognised|recognized|accepted|being recognised|being recognized|correct|valid|matching|match)',
      '(signup|sign up|sign in|signin|login|log in|registration|reset|recover my account) (issue|issues|problem|problems|error|errors|trouble|failure)',
      '(account|birthday|name|number|address|face|photo|details|date) (does not|do not|not|did not|is not) *1 (match|matching|add|added|open|opening|opened|created|approved|activated|verified|registered|linked|active|showing|found)',
    ],
    unless: [
      '(please|pls|plz|kindly|want|could|can|help|to|need|how) *3 (block|lock|freeze|close|delete|suspend|deactivate|disconnect|remove|closed|deleted|blocked) (my|the|this|it)',
      '(to|want|have|like|get|be|need) *3 (account|card|profile|subscription) *2 (deleted|closed|blocked|deactivated|removed|cancelled|frozen)',
      'if *6 (blocked|locked|hacked|banned|suspended|closed|frozen)',
      '(not|never) *1 (hacked|banned|blocked|locked|suspended)',
      'old (account|card|email|profile)',
      'no (code|link|email) (needed|required|necessary)',
    ],
  },
]
