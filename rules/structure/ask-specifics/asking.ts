import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Asking for what is wrong without a question mark. */
export const asking: readonly PhraseEntry[] = [
  {
    match: [
      '(tell|telling|let) (us|me) *1 (know|more|what|why|how|where|about|exactly|a little|a bit|the|your|which)',
      '(love|like|want|need|keen|happy|glad|helpful|great|good|eager|curious) to *1 (know|hear|understand|learn) *2 (more|what|why|how|about|from|which|where|your)',
      '(know|understand|learn|hear) (more|what|why|how|about|which|where|exactly)',
      '(explain|elaborate|describe|specify|clarify|detail|detailing|explaining|describing|elaborating|expand)',
      '(brief|details|detail|specifics|description|particulars|information|info|explanation)',
      '(share|send|give|provide|attach|post|sharing|sending|giving|mention|write|submit|drop|describe|email|forward) *5 (screenshot|screenshots|screen shot|recording|video|photo|photos|picture|pictures|example|examples|log|logs)',
      '(share|sharing|send|sending|give|giving|provide|mention|tell|submit|write) *4 (issue|issues|problem|problems|concern|concerns|feedback|suggestion|suggestions|complaint|query|queries|grievance|thoughts|reason|reasons|experience)',
      '(what|which part|why|how) (went|goes|happened|is|was|can we|could we|did not|you|exactly|specifically)',
      '(fill|filling|complete|completing) *4 (form|survey|questionnaire)',
      '(suggest|recommend) how',
      '(more|further) *2 (context|input)',
      '(issue|issues|problem|problems|concern|concerns) [that|which] (you are|you|were|your|you have|faced|being faced|u)',
    ],
  },
]
