import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Cheerful phrases and borrowed sympathy, worn as thin as the stiff ones. */

export const chatty: readonly PhraseEntry[] = [
  // Sympathy off the shelf
  {
    match:
      '@we *1 understand (your|the) *1 (concern|concerns|frustration|disappointment|annoyance) [and (concern|frustration|disappointment)]',
    swap: 'that sounds frustrating',
    severity: 'suggestion',
    unless: 'understand the *1 (concern|concerns)',
  },
  {
    match: '@we *1 share your (concern|concerns|frustration|disappointment)',
    swap: 'I’d be annoyed too',
    severity: 'suggestion',
  },
  {
    match: '(your|the) (concern|frustration) is *1 understandable',
    swap: 'I’d be annoyed too',
    severity: 'suggestion',
  },
  {match: '@we (feel your pain|know the feeling)', swap: 'that sounds awful'},
  {
    match: '@we hear you',
    swap: 'thank you for telling me',
    severity: 'suggestion',
    unless: 'hear you (say|are|have|were|had|like|love)',
  },
  {match: ['we are all in this together', 'we are in this together'], swap: 'I’ll help you with it'},
  {match: '(happens|it happens) to the best of us', swap: 'happens', repair: 'safe', severity: 'suggestion'},
  {match: 'turn (that|your) frown upside down', swap: 'put this right'},

  // Waiting, with a smile
  {match: 'good things come to those who wait', swap: 'it will be with you by …'},
  {
    match: ['good things take time', 'Rome was not built in a day', 'patience is a virtue'],
    swap: 'it will be ready by …',
  },
  {
    match: ['hang tight', 'sit tight', 'stay tuned [for (updates|more)]'],
    swap: 'I’ll write again by …',
    severity: 'suggestion',
  },
  {match: '(our|the) best minds are *1 working', swap: '… is working'},
  {
    match: ['@we have all hands on deck', 'all hands are on deck', 'it is all hands on deck'],
    swap: 'everyone is on it',
    severity: 'suggestion',
  },

  // You have come to the right place
  {match: 'you have (come to|reached|contacted) the right place', swap: 'I can help with that'},
  {match: 'you are in (good|safe|great) hands', swap: 'I’ll look after it'},
  {match: 'look no further', swap: 'here it is', repair: 'review'},
  {
    match: ['@we have got you covered', '@we got you covered', '@we have you covered'],
    swap: 'I’ll sort this out',
    severity: 'suggestion',
  },
  {match: ['@we have got your back', '@we got your back'], swap: 'I’ll sort this out', severity: 'suggestion'},
  {match: 'that is what @we are here for', swap: 'glad to help', repair: 'safe', severity: 'suggestion'},
  {match: '@we are all ears', swap: 'I’d like to hear more', severity: 'suggestion'},
  {match: ['fear not', 'never fear', 'worry not', 'do not you worry'], swap: 'don’t worry', severity: 'suggestion'},
  {match: 'your search ends here', swap: 'you can do it all here'},
  {match: 'your one stop (shop|solution|destination)', message: 'Worn-out: “{match}”. Say what they can do there.'},
  {match: 'sit back and relax', swap: 'I’ll do the rest', severity: 'suggestion', unless: '(you can|can now) sit back'},
  {match: 'sending *3 (vibes|hugs|love)', swap: 'all the best', severity: 'suggestion'},
  {match: '(cherry on [the] top|icing on the cake)', swap: 'bonus', severity: 'suggestion'},
  {match: 'turn lemons into lemonade', swap: 'make the best of it'},
  {match: 'your feedback (is our fuel|fuels us|keeps us going)', swap: 'your feedback helps'},
  {match: 'we would frame this review', swap: 'thank you for this review', severity: 'suggestion'},
  {
    match: [
      'watch this space',
      '(exciting|big|great|cool|amazing|awesome|lots of|some|fun|more) (stuff|things|news|features|updates|plans|changes|surprises|announcements) *2 (in the (pipeline|works|making)|up our sleeves|around the corner|on the horizon|coming your way|in store)',
      'keep your eyes (peeled|open) (for|and|on)',
    ],
    unless: 'news in the',
    message: 'Worn-out: “{match}”. Say what is coming and when, or that you can’t say yet.',
  },
]
