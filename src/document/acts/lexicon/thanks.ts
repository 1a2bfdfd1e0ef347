import type {PhraseEntry} from '../../phrase/entry.ts'

export const thanksPhrases: readonly PhraseEntry[] = [
  {
    match: [
      'thank (you|u|ya|yoy)',
      '(thanks|thankyou|thankq|thx|thnx|thanx|thks|tks|tysm|ty)',
      'cheers for',
      '^ cheers',
      '(heartfelt|sincere|our|my|deepest) gratitude',
      '(much|greatly|really|highly|truly|deeply) appreciated',
      '[I|we] [really|truly|greatly|sincerely|so] appreciate (you|your|the|it|that|this|all|hearing)',
      '[I|we] (very much|certainly|do|also|both) appreciate (you|your|the|it|that|this|all|hearing)',
      '(very|so|really|truly|extremely|most) grateful',
      '(I|we) are grateful',
      'hats off',
    ],
    unless: [
      'no (thanks|thank you)',
      'thanks to (the|a|an|our|its|their|this|that)',
      'would [be] [really|greatly|highly|very much|much|truly] (appreciate|appreciated|grateful)',
      '[@we|@this] will be [really|greatly|highly|very much|much|truly] (appreciated|grateful)',
      'appreciate the (frustration|difficulty|urgency|concern)',
      'appreciate your (frustration|concern|concerns|disappointment|point)',
      'appreciate (it|that|this) (is|was|must|may|can|has|will|would)',
      'appreciate that you (are|feel|were|have been|may)',
      'appreciate you (are|feel|were|may)',
      'appreciate (it|that|this) if',
      'appreciate (the|this|that) (issue|problem|delay|situation) (is|has)',
      '(do not|no need to) thank',
    ],
  },
]
