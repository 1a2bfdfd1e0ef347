import type {PhraseEntry} from '../../phrase/entry.ts'

/** Asking how, what or when without the form of a question. */
export const questionPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(how|where|when|what|whether|if|why|which|who) (to|can|do|does|is|are|will|should|would|could|did) (I|we|you|it|the|my|your|this|there|u)',
      '(how) to *',
      '(wondering|wonder|curious|not sure|unsure|unclear|confused|any idea|no idea|do not know|dont know|does anyone know|anyone know|anybody know|asking|ask|know|understand|clarify|confirm|explain|check|tell me|let me know|inquire|enquire|find out|see) *2 (if|whether|how|what|when|why|where|which|about)',
      '(question|questions|query|queries|inquiry|enquiry) (about|regarding|on|for|is|are|concerning)',
      '(a|one|quick|two|some|few|my|simple|another|have) (question|questions|query|doubt)',
      '(is|are) there (a|any|an|some|another) (way|option|possibility|chance|solution|fix|email|e mail|phone|number|method|tool|setting|workaround)',
      '(need|want|like|give|get|require|looking for|seeking|appreciate|request|provide) [to|me|some|more|a|the|any|have|know|get|us|your|further|additional|detailed|for] (information|info|details|clarification|guidance|instructions|advice|suggestions|explanation|know|an answer|directions|documentation)',
      '(please|pls|plz|kindly) (advise|advice|guide|explain|clarify|suggest|tell|inform|confirm|let me know|let us know|elaborate)',
      '(can|could) (someone|anyone|somebody|anybody|you|u) [please|kindly] (tell|explain|advise|help|clarify|confirm|guide|let|say|suggest|point|share)',
      'what (is|are|does|do|about|if|happens|should|would|will|time|kind|exactly|happened)',
      'when (will|is|are|does|do|can|would)',
    ],
    unless: [
      'what (is|are) (wrong|going on|happening|the point|this)',
      '(that|this|it) is what',
      'know (how to talk|what you are doing|about it)',
      '(did not|do not) ask',
    ],
  },
]

/** Asking for something to be done. */
export const requestPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(please|pls|plz|plzz|plzzz|plss|plsss|pleas|plese|kindly|pl) [please|kindly|just|do|also|can you|could you|sir|team|help me|help us|let me|make sure|try to|urgently|immediately] (help|assist|do|fix|send|resolve|solve|check|look|call|refund|return|give|provide|update|cancel|change|replace|respond|reply|contact|advise|tell|let|sort|add|remove|take|make|start|stop|explain|confirm|credit|close|delete|block|unblock|open|issue|arrange|process|reset|activate|deactivate|restore|investigate|address|review|get|improve|allow|enable|rectify|verify|share|guide|email|mail|dm|ask|bring|put|keep|clear|consider|see|note|correct|expedite|forward|reinstate|transfer|increase|reduce|approve|book|rebook|reschedule|move|pick|deliver|come|complete|support|include|introduce|unlock|suggest|inform|create|set|extend|find|join|read|click|show|use|escalate|release|ensure|sell|try|be|install|repair|attend|figure|upload|pay|wave|waive|reach|answer|switch|connect|adjust|merge|link)',
      '(can|could|would|will|wld|cud) (you|u|someone|anyone|somebody|anybody|your team|we|I|y all) [please|pls|plz|kindly|just|possibly|also|perhaps|maybe|be able to|be so kind|guys|all|help me|help] (help|assist|fix|send|resolve|solve|check|look|call|refund|return|give|provide|update|cancel|change|replace|respond|reply|contact|sort|add|remove|take|make|stop|credit|close|delete|block|unblock|open|issue|arrange|process|reset|activate|restore|investigate|address|review|get|enable|rectify|verify|share|email|mail|dm|bring|put|clear|see|correct|expedite|forward|reinstate|transfer|approve|book|rebook|reschedule|move|pick|deliver|complete|unlock|create|set|extend|find|show|escalate|repair|have|swap|exchange|switch|do|connect|look into|waive|track|kindly|confirm|cancelling|fixing|speak|talk|adjust|print|mark|hold|ship|resend)',
      '(I|we|just|only|also) [would|will|really|just|also|urgently|do] (need|want|like|require|request|wish|demand|expect|wanna) [you|your|a|an|my|the|to|some|help|assistance|assistnce|immediate|it|this|them|somebody|someone|urgent|new|that|for]',
      '(need|want|require|requesting|request|seeking|looking for|appreciate|like) [your|some|immediate|urgent|any|prompt|for|assistance and|the|a] (help|assistance|support|assistnce|refund|replacement|exchange|return|callback|call back|resolution|solution|action|update|copy|invoice|intervention|compensation)',
      '(help|assist) (me|us|needed|wanted|required|please|plz|pls|with|to)',
      '(help|helpme|urgent help)',
      '(i|we) (am|are|was) [writing|reaching out|contacting|calling] [you|to|out] *2 (request|requesting|ask|asking|seek|apply|order)',
      '(would|will|shall) be [very|so|most|extremely|really] (grateful|thankful|obliged|great|appreciated|helpful) (if|for)',
      '^, (fix|refund|return|give|send|bring|stop|solve|resolve|cancel|sort|unblock|replace|change|remove|block|reset|call|check|help|update|restore|improve|reply) (this|it|my|me|the|back|us|your|that|a|an|these|asap|now|all|ur|our)',
      '(requesting|request) (you|u|team|to|that|for|refund|cancellation|exchange|replacement|return|access|an|a)',
      'any (help|assistance|advice) *2 (appreciated|welcome|great|please)',
      '(my|the|it|this|account|me|our) *2 (please|pls|plz) $',
      'any chance *1 (you|u|someone) (could|can|would|might)',
      'trying to (file|report|get in touch|contact|reach|find|cancel|return|exchange|change|update|make|speak|talk)',
      '^ (I am|we are|I|we) (trying|looking|hoping|wanting|want|need|wish|have to|got to|call to|call) [to|for]',
    ],
    unless: [
      '(do|did|does) not need',
      'need not',
      'no help',
      '(want|need) to (know|say|tell|thank|share|point|mention|cry|throw)',
      'I need *2 (more (time|money)|to work)',
    ],
  },
]
