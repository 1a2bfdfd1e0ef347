import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Words of the house: how a company works, and what its trade calls things. */

/** No customer knows these unless they work there. */
export const house: readonly PhraseEntry[] = [
  {
    match: [
      '(escalate|pass|hand|assign|route|send|move|refer) (this|it|that|your *|the *) [on|over|up] to [our|the] (tier|level) @number [team|support|agent|engineer|engineers]',
    ],
    swap: 'ask a specialist to look at this',
  },
  {
    match: '(tier|level) (one|two|three|1|2|3) (support|team|agent|agents|engineer|engineers|technician|technicians)',
    swap: 'a specialist',
  },
  {
    match: ['(our|the) (l1|l2|l3) [support|team|agent|engineer|desk]', '(l1|l2|l3) (support|team|agent|engineer|desk)'],
    swap: 'our specialists',
  },
  {match: '(rma|rmas) (number|no|code|id)', swap: 'return number'},
  {match: '(a|an) rma', swap: 'a return'},
  {match: '(rma|rmas)', swap: 'return'},
  {match: '(our|the|your|this) sla', swap: 'the time we promised'},
  {match: '(sla|slas)', swap: 'the time we promised'},
  {match: 'sla breach~', swap: 'delay'},
  {match: '(our|the|a|expected|usual) tat', swap: 'the time it takes'},
  {match: 'turn around time', swap: 'the time it takes', severity: 'suggestion'},
  {match: 'tat', swap: 'time', unless: ['tat (bit|tvam)', 'tit for tat']},
  {
    match: '(an|the|your|our) (sr|srn) [number]',
    swap: 'your request',
    unless: '(the|our) sr (manager|director|engineer)',
  },
  {match: 'msisdn', swap: 'phone number'},
  {match: '(awb|awb number|airway bill|air waybill|waybill number)', swap: 'tracking number'},
  {match: '(a|an) vas', swap: 'an extra service'},
  {match: '(the|your|this) vas', swap: 'the extra service'},
  {match: 'har (file|files|log)', swap: 'network recording'},
  {match: 'onboard digitally', swap: 'open an account online'},
  {
    match: ['(onboard|onboarded|onboarding) (digitally|you|customers|users)', 'digital onboarding'],
    message: '“{match}” is an inside word: say “open an account”.',
  },
  {match: '(in|as) [a] credit shell', swap: 'as travel credit'},
  {match: 'credit shell', swap: 'travel credit'},
  {
    match: ['(reg|regulation) (a|b|d|e|f|g|j|m|o|p|s|u|v|w|x|y|z|cc|dd|ii)'],
    message: '“{match}” is a law that few have heard of: say what it gives the customer.',
  },
  {
    match: [
      '(under|pursuant to|per|within|by virtue of|in line with) (s|ss|sec|section|reg|regulation|art|article|para|schedule) *3 of (the|our) *4 (act|acts|@number)',
      'pursuant to *3 of the * @number',
    ],
    message: '“{match}” is a law that few have heard of: say what it means for the customer.',
  },
  {
    match: '(force majeure|mutatis mutandis|ex gratia|pari passu|inter alia|bona fide purchaser)',
    message: '“{match}” is for lawyers: say what it means for the customer.',
  },
  {match: '(sop|sops|standard operating procedure|standard operating procedures)', swap: 'the way we work'},
  {match: '(wip|p0|p1|p2|sev 1|sev 2|sev1|sev2) (ticket|incident|issue|bug|case|priority)', swap: 'an urgent case'},
  {
    match:
      '(your|the) (ticket|case|issue|request) (is|has been|was) [already] (triaged|groomed|dispositioned|tagged to|dispatched to l2|bucketed)',
    swap: 'we have read it',
  },
  {
    match:
      '(added|add|put|moved|sits|is|placed) *3 (in|to|on) (our|the) (backlog|sprint|next sprint|jira|kanban|triage queue|dev queue|engineering queue)',
    swap: 'is on our list',
  },
  {match: '(the|our) (jira|jira ticket|confluence)', swap: 'our list'},
  {match: '(csat|nps|fcr|aht|acw|dsat|voc) [score|survey]', swap: 'your rating'},
  {match: '(3pl|last mile (carrier|partner|hub|team)|line haul|linehaul|middle mile|first mile)', swap: 'the courier'},
  {match: '(rto|rto initiated|ndr|ofd|rvp)', swap: 'on its way back', severity: 'suggestion', unless: 'rto office'},
  {match: '(doa|dead on arrival) (unit|case|item|policy|claim)', swap: 'faulty when it arrived'},
  {
    match: '(uat|dor|eob|coi|ncb|idv|tpa) (form|team|document|letter|process|statement|code)',
    message: '“{match}” is an inside word: spell it out, or say what it does.',
  },
  {match: 'stp process', message: '“{match}” is an inside word: say what it does.'},
  {
    match: [
      '(sync~|synchroni(s|z)ed|pushed|propagated|replicated|provisioned|written|pulled) (from|to|into|in) [the|our] (sis|ad|crm|erp|ldap|idp|lms|hris|oms|wms|mdm|active directory|data lake|mainframe)',
      '(in|from|into|via|through|by|on) (our|the) (crm|erp|ldap|idp|hris|oms|wms|mdm|sis|active directory|mainframe)',
      '(not been|been|is|was|not) (provisioned|whitelisted|actioned) (in|on|from|to|by|at)',
    ],
    message: '“{match}” is an inside word: say what happens for the customer.',
  },
]

/** Shorthand of teams, incidents and queues. */
export const shorthand: readonly PhraseEntry[] = [
  {
    match: [
      '(p0|p1|p2|p3|sev 0|sev 1|sev 2|sev 3|sev0|sev1|sev2|sev3) (has|have|was|is|with|in|under) *',
      '(a|an|our|this|as|the) (p0|p1|p2|p3|sev 0|sev 1|sev 2|sev 3|sev0|sev1|sev2|sev3)',
      '(raised|logged|opened|escalated|filed|declared|got|have|is|it is) [as] (p0|p1|p2|p3|sev 1|sev 2|sev1|sev2)',
      '(with|to|by|from|our|the|in|on|at|of) [our|the] (sre|sres|noc|soc|t1|t2|t3|l1|l2|l3|tier 1|tier 2|tier 3|dba|dbas|pg team|ops bridge|cab|tac)',
      '(second|2nd|third|3rd|first|1st) line (support|team|has|have|is|are|will|engineer|engineers)',
      '(to|with|by|from) [our] (second|2nd|third|3rd) line',
      '(on call|oncall) (rota|sre)',
      '(war room|post mortem|postmortem|blast radius|rollback plan|change freeze|change window|change advisory)',
      '(dispositioned|triaged|groomed|actioned) (the|your|this|it|as)',
      '(pending|awaiting) (vendor|l2|l3|rca|triage|cab|uat|dev|ops|qa) [status|queue|sign off|approval]',
      '(the|an|our|your|full) (rca|utr|rrn|grn|cpe|ont|dslam|fse|vcc|wbs|kpi|kpis|mrp|aor|aht|dpd|emd|ssr|mpan|mprn|pol|sow)',
      '(rca|utr|rrn) (is|was|will|from|number|no|for|of|or)',
      '(by|with|to|at|from|in) (our|the) (3pl|fc|dc|lmp|lsp|cfa|rdc|ndc)',
      '(the|our) (mcc|pg|psp|nbfc|ekyc|ckyc|aml) *',
      '(is|are|was|shows as|showing) (oos|ooo|eol|eos|ofd|ndr|rto|doa|wfh)',
      '(in|on|for|to) (the|our) (next|current|this|coming) (sprint|iteration|pi|release train)',
    ],
    message: '“{match}” is an inside word: say who does what, and what it means for the customer.',
    unless: [
      '(a|the) (soc|cab|pol) (driver|is|was|to|from)',
      '(first|1st|second|2nd) line (of|on)',
      '(by|with|to|at|from|in|of) [the] (cab|soc)',
      'our (cab|soc)',
      '(the|our) (mcc|pg) (13|18|rated|cricket)',
    ],
  },
]

/** Many customers know these, and many don’t. */
export const trade: readonly PhraseEntry[] = [
  {
    match: '(console output|console log|console logs)',
    message: '“{match}” is for engineers: say where to click and what to copy.',
  },
  {match: '(@number|of|for|total|no of) pax', message: '“{match}” is an inside word: count “people”.'},
  {match: '(escalate|escalating) (this|it|that) [on|further|up] to', swap: 'pass this on to'},
  {
    match: 'escalate (this|it|your (case|issue|request|concern|ticket|complaint))',
    swap: 'ask a specialist to look at this',
  },
  {
    match: '(our|the) (back end|backend) [team|system|systems|server|servers]',
    swap: 'our own systems',
  },
  {match: '(from|at|in|on) (our|the) back end', swap: 'on our side'},
  {match: 'an eta', swap: 'a time'},
  {match: '(the|our) eta', swap: 'the expected time'},
  {match: 'eta', swap: 'expected time', unless: '(an|the|our) eta'},
  {match: '(eod|cob)', swap: 'the end of the day'},
  {match: 'kyc', swap: 'identity check'},
  {match: 'otp', swap: 'one-time code', unless: '(enter|the|your) otp'},
  {match: '(pnr|pnr number)', swap: 'booking code'},
  {match: '(pod|proof of delivery)', swap: 'delivery receipt', unless: '(a|the|your|coffee|this|that) pod'},
  {match: '(sku|sku number)', swap: 'item number'},
  {match: 'skus', swap: 'item numbers'},
  {match: '(oem|moq|bom|fob|cif|ddp|dap)', message: '“{match}” is an inside word: spell it out.'},
  {match: 'provisional credit', swap: 'temporary refund'},
  {match: '(chargeback|representment)', swap: 'disputed payment'},
  {match: 'chargebacks', swap: 'disputed payments'},
  {match: 'an affidavit', swap: 'a signed statement'},
  {match: 'affidavit', swap: 'statement'},
  {match: 'remittance advice', swap: 'payment note'},
  {match: '(remit|remittance)', swap: 'payment'},
  {
    match: '(in arrears|pro rata|pro rated|prorated|accrued|accrual)',
    message: '“{match}” is a word of the trade: say what it comes to.',
  },
  {
    match: '(subrogation|adjudication|adjudicated|underwriting|indemnity|escrow|lien|amortized|amortised)',
    message: '“{match}” is a word of the trade: say what it means for the customer.',
  },
  {match: '(fulfil[l]ment (center|centre|team|hub|partner)|distribution hub|sorting hub)', swap: 'warehouse'},
  {match: '(provisioned|deprovisioned|decommissioned)', swap: 'set up'},
  {match: 'item id', swap: 'item number'},
  {match: 'awaiting processing', swap: 'waiting to be sorted'},
  {match: '(deployed|rolled out) to production', swap: 'live'},
  {match: '(hotfix|hot fix|patch release)', swap: 'quick fix'},
  {match: '(regression|known regression)', swap: 'a fault that came back', unless: 'regression (analysis|model|line)'},
  {match: 'on our (roadmap|product roadmap)', swap: 'planned'},
  {match: '(stakeholders|internal stakeholders)', swap: 'the teams concerned'},
  {match: 'our (dev team|devs)', swap: 'our developers'},
  {match: 'the (dev team|devs)', swap: 'the developers'},
  {match: '(dev team|devs)', swap: 'developers'},
  {match: 'evidence of coverage', message: '“{match}” is a word of the trade: say what it is, or link to it.'},
]
