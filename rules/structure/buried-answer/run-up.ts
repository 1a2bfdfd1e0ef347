import type {PhraseEntry} from '../../../src/rule/index.ts'

/** What stands before an answer and is none: courtesies, caveats, policy and pitch. Thanks, apologies and sympathy are acts already. */
export const runUp: readonly PhraseEntry[] = [
  {
    match: [
      '(hope|hoping|trust) (you|this|that|all|everything|you are|you have|this is|that is|all is)',
      '(great|good|excellent|interesting) question',
      '(you have|you are) (reached|contacted|in (good|safe) hands|in the right place)',
      '(my name is|welcome to|this is * from)',
      '@we (am|are) [always|more than] (happy|glad|delighted|pleased|here) to (help|assist|hear|support)',
      '(it is|it was) (always|a|our) *1 pleasure',
      'how (are you|is your day)',
      '@we (understand|know|realise|realize|appreciate|hear|see) (how|that|your|the|you)',
      '@we (take|took) *4 seriously',
      '(customer satisfaction|your satisfaction|our customers|your feedback) *3 (priority|important|matters|matter|first|heart|means)',
      '(rest assured|please be assured|I assure you|we assure you)',
      '@we (love|value|cherish|welcome|enjoy|treasure) (hearing|having|your|all|every|our)',
      '@we (have been|were founded|started|are a|are an|have always been|pride) *6 (since|for|in|family|business|company|years)',
      '(first of all|before anything else|let me start by|let me begin by|allow me to|let me say|let me first|may I say|I would like to start)',
      '(it was|it is|how) (so|very|always|really) (nice|lovely|good|great) to (see|hear|meet|have|know)',
      '(every|no two) (@customer|person|people|body|skin|monitor|screen|home|house|garden|dog|cat|child|foot|trip) (is|are) (different|unique|alike|the same)',
      '(worth|important) (mentioning|noting|pointing out|remembering|to (note|mention|remember|know|say|understand))',
      '@we (always|usually|generally|normally|do) (recommend|advise|suggest|encourage|tell|say)',
      '@we (strive|aim|always try|always aim|work hard|are committed|am committed|pride ourselves|are proud|are dedicated)',
    ],
  },
  {
    match: [
      '(perfectly|quite|completely|totally|entirely|absolutely|fairly|very) (normal|common|usual)',
      '(please|kindly|do) (note|be aware|bear in mind|keep in mind|remember) that',
      '(may|might|can) (vary|differ|depend)',
      '(every|each) (phone|device|order|case|customer|computer|account|situation) is different',
      '(in most cases|most of the time|generally speaking|as you may know|as you know|as a general rule|it is worth (noting|mentioning))',
      '(I am afraid|we are afraid) *5 (may|might) not',
    ],
  },
  {
    match: [
      '(as per|per|according to|under|in line with|in accordance with|based on) (our|the|company) *3 (policy|policies|terms|conditions|agreement|guidelines|rules|procedure|procedures)',
      '(our|the|company) *2 (policy|policies|terms|conditions|guarantee|warranty|guidelines) (is|are|states|state|says|say|only|covers|cover|requires|require|applies|apply|may|does|do)',
      '(terms and conditions|terms of (use|service|sale)) *2 apply',
    ],
  },
]

/** Selling, even where it is worded as a tip. */
export const pitch: readonly PhraseEntry[] = [
  {
    match: [
      'with [the|our|your] [promo|discount|voucher|coupon] code',
      '(a lot of|many|most|lots of|all|our) [of our|of the] (customers|clients|users|guests|members|people) *6 (love|find|enjoy|rave|swear|prefer|return)',
      'makes (a huge|a big|all the|a real|a great) difference',
      '(did you know|have you heard about|check out our|introducing our|upgrade to our|why not try)',
      '(award|market|industry) (winning|leading)',
      '(the|our) best (experience|pilots|drivers|service|prices|quality|product|team|customers) *3 (in|of|on)',
      '@we have the best',
      'the best *3 of your life',
      '@number customers *4 (year|month|day)',
      '(most|our most) (popular|loved|trusted|advanced|requested) *2 (plan|product|model|package|service|tour|option|range)',
      '(loved|trusted|used|chosen|recommended) by (more than|over|@number|thousands|millions|many)',
      '(great|fantastic|excellent|amazing|unbeatable|incredible) value',
      '(plans|packages|tours|bundles|upgrades) from (just|only|as little as)',
      '(largest|leading|number one|oldest|biggest|finest|best known) *3 (in|of|on) (the|our)',
    ],
  },
]

/** Where a reply turns to the customer’s matter at last. */
export const turns: readonly PhraseEntry[] = [
  {
    match: [
      '^ [and|now|so|but] (with regards to|with regard to|in regard to|in regards to|with respect to|with reference to|in respect of|in terms of|regarding|concerning|as regards|as for|as to|coming to|coming back to|turning to|moving on to|on to|back to) [the matter of|the subject of|the issue of|the question of|the topic of] (your|you)',
      '^ [now|so|but] (that being said|having said that|that said|all that being said|with all that said|be that as it may) , (we|I|your|you|the|in|after|unfortunately)',
      '^ (now|so|but|and) (down to business|to business|to the matter)',
      '^ (to (answer|come to|get to|return to)|now to|now for) your',
      '^ anyway , (to|about|regarding|as for|on) your',
      '^ [and|now|so|but] (in|for) your (case|particular case|specific case|situation|instance)',
      '^ [so|now] in (light|view|consideration) of (the above|this|that|all this|the foregoing|all of the above)',
      '^ [and|so] (the (short|simple|actual|direct) answer|the answer to your question)',
      '^ (on|about) your (question|request|query|enquiry|inquiry|order|booking|claim|point)',
      '^ [now|so] (with that said|that said|having said [all] that|all that said) , (your|you|regarding your|as for your)',
      '^ (this (brings|leads) (me|us) to your|which brings (me|us) to your)',
    ],
  },
]
