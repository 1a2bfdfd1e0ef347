import type {PhraseEntry} from '../../document/phrase/entry.ts'

/** The name of a feature's list in a reader. */
export const toneList = (feature: keyof typeof tonePhrases): string => `tone:${feature}`

/** The phrase lists by which features of tone are found. */
export const tonePhrases = {
  gladness: [
    {
      match: [
        '^, (happy|glad|pleased|delighted)',
        '(happy|glad|pleased|delighted) to',
        '(happy|glad|pleased|delighted) (that|you|it|we|I)',
        '[my|our|a] pleasure',
        '(I|we) [do|really] hope',
        'hope (this|that|you|it) *2 (help~|work~|enjoy|like|find|have|is|are)',
        'hope to (see|hear|welcome|have)',
        'enjoy (your|the|it|every)',
        'have a [very|really] (good|great|lovely|nice|wonderful) *1 (day|evening|weekend|week|time)',
        'have a [very|really] (good|great|lovely|nice|wonderful) *1 (afternoon|morning|trip|one|rest)',
        'have a [very] (pleasant|beautiful|relaxing|happy) *1 (day|evening|weekend|week|time|trip)',
        'take (good|the best) care',
        'take care $,',
        'feel free to',
        'look~ forward to',
        'keep an eye on (it|this|that)',
        'good to (hear|see|know)',
        'welcome to',
        'you are [very|most] welcome',
        'good news',
        'well done',
        'good (catch|question|idea|point)',
      ],
      unless: ['(not|never|less than) *1 (happy|glad|pleased|delighted)', 'if you are (not|un) happy'],
    },
  ],
  superlatives: [
    {
      match: [
        '(amazing|awesome|fantastic|incredible|fabulous|phenomenal|magical|stellar|superb|spectacular)',
        '(marvelous|marvellous|brilliant|thrilled|ecstatic|stoked|overjoyed|elated|epic)',
        '(yay|woohoo|woot|hooray|wow|omg)',
        'absolutely (love~|adore~|delighted|perfect|wonderful|beautiful|best|great|anything)',
        '(super|so|over the moon|beyond) (happy|excited|grateful|thankful|proud|glad)',
        '(super|so|beyond) (sorry|delighted|pleased|stoked|pumped)',
        '(really|truly|very|extremely|incredibly|deeply) (sorry|grateful|thankful|excited|delighted|thrilled)',
        '(terribly|awfully|sincerely) (sorry|grateful|thankful|excited|delighted|thrilled)',
        '(really|truly|very|deeply) (honoured|honored)',
        '(a|one) million (thanks|times|apologies)',
        'a thousand (thanks|apologies|pardons)',
        'thank you [so|very] so (very|much)',
        'thanks a (million|bunch|ton|lot)',
        '(best|greatest|nicest|sweetest|kindest) *2 (ever|in the world|on the planet|in the universe)',
        '(warmest|heartfelt|from the bottom of *1 heart|our hearts)',
        '(we|I) [absolutely|just|all|really] (adore|love) (you|your|that|this|it|hearing)',
        'made (my|our) (day|week|year)',
        'you (rock|rule)',
        'cannot wait to',
      ],
      unless: ['(not|never|less than) *1 (amazing|awesome|fantastic|brilliant|superb)'],
    },
  ],
  endearments: [
    {
      match: [
        'my (dear|love|friend|darling)',
        '(honey|sweetie|sweetheart|darling|sweetie pie|lovely human|superstar|rockstar|rock star)',
        '(hugs|xoxo|kisses)',
        '(lots|loads|tons|heaps) of (love|hugs)',
        'big hug',
        'much love',
      ],
    },
  ],
  orders: [
    {
      match: [
        'you (must|have to|need to|had better|are required to|are requested to|ought to|shall)',
        'you will (have|need) to',
        '(I|we) need you to',
        'failure to',
        'do not (call|write|reply|contact|email|ask)',
      ],
      unless: [
        'you (do not|will not|never) (have|need) to',
        'you (may|might) (have|need|want) to',
        '(if|when|whatever|all|anything|everything) you (need|have) to',
      ],
    },
  ],
  officialese: [
    {
      match: [
        '(please|kindly) be (advised|informed|noted|aware)',
        '(please|kindly) note that',
        '^, kindly',
        'as per',
        '(hereby|herewith|aforementioned|the undersigned|henceforth|pursuant|the same is|undersigned)',
        '(we|I) regret to inform',
        '(this is|we wish|we would like|I am writing) to (inform|advise) you',
        'your (request|inquiry|enquiry|query|complaint) (has been|was|is being) (received|logged|registered|processed|forwarded)',
        'your (request|inquiry|enquiry|query|complaint) (has been|was|is being) (escalated|closed|noted|rejected)',
        'your (request|inquiry|enquiry|query|complaint) (has been|was|is being) (denied|declined|approved)',
        'your (ticket|case|email|message) (has been|was|is being) (received|logged|registered|processed|forwarded)',
        'your (ticket|case|email|message) (has been|was|is being) (escalated|closed|noted|rejected|denied)',
        'at (this|the present) (time|point in time|juncture)',
        'for your (records|reference|information|perusal)',
        'the (customer|user|client|account holder) (must|should|may|can|will|is)',
        'in accordance with',
        '(with reference|in reference|in regard|with regard|further) to your',
        'do the needful',
        'policy (states|dictates|requires|does not)',
        'dear [valued|esteemed|our] (customer|client|user|member|guest|sir|madam|sirs|subscriber|passenger)',
        'to whom it may concern',
        '(valued|esteemed) (customer|client|user|member|guest)',
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly PhraseEntry[]>>
