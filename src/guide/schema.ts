import * as v from 'valibot'
import {channels, formats} from '../document/draft.ts'
import {faultOfHelpDesk, helpDeskNames} from '../document/placeholder/help-desk.ts'
import type {GuideInput} from './input.ts'
import {isMap, spell} from './values.ts'

// Every message below is what was expected, in the words of an error: “Expected …, found …”.

const severities = ['suggestion', 'warning', 'error'] as const
const settingSeverities = ['off', ...severities] as const
const text = v.string('text')
const texts = v.union([text, v.array(text, 'a list')], 'text or a list of texts')
const channel = v.picklist([...channels], spell(channels, 'or'))
const severity = v.picklist(severities, spell(severities, 'or'))
const flag = v.boolean('true or false')
const repair = v.picklist(['safe', 'review'], 'safe or review')

/** Names that valibot's records pass over; here they are names like any other. */
const passedOver = ['__proto__', 'constructor', 'prototype']

/** The keys of each map with a fixed set of keys, by what that map is called in an error. */
export const keysOf = new Map<string, readonly string[]>()

/** A map with these keys and no others. */
function map<Entries extends v.ObjectEntries>(what: string, entries: Entries) {
  keysOf.set(
    what,
    Object.keys(entries).filter((key) => key !== '$schema'),
  )
  return v.pipe(v.custom<object>(isMap, what), v.strictObject(entries, what))
}

/** A map from any names to `value`. */
function record<Value extends v.GenericSchema>(what: string, value: Value) {
  return v.pipe(
    v.custom<object>(isMap, what),
    v.rawCheck(({dataset, addIssue}) => {
      if (!dataset.typed) return
      const input = dataset.value as Record<string, unknown>
      for (const key of passedOver) {
        if (!Object.hasOwn(input, key)) continue
        const issue = v.safeParse(value, input[key]).issues?.[0]
        if (issue === undefined) continue
        addIssue({message: issue.message, path: [{type: 'object', origin: 'value', input, key, value: input[key]}]})
      }
    }),
    v.record(v.string(), value, what),
  )
}

const about = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.exactOptional(v.pipe(schema, v.description(description)))

const swap = v.union([text, v.array(text, 'a list'), v.null()], 'text, a list of texts, or null for nothing to offer')
const swaps = record('a map of words to avoid to what to write instead', swap)

/** One rule's setting; which options it has depends on the rule and is checked with the rules at hand. */
export const settingSchema = v.union(
  [
    v.picklist(settingSeverities),
    v.pipe(
      v.custom<object>(isMap),
      v.looseObject({severity: v.exactOptional(v.picklist(settingSeverities, spell(settingSeverities, 'or')))}),
    ),
  ],
  'off, suggestion, warning, error, or a map of options',
)

const rules = record('a map of rules to settings', settingSchema)

const fields = v.array(text, 'a list of fields')

const customHelpDesk = v.pipe(
  map('a help desk', {
    open: v.pipe(text, v.description('What a placeholder begins with, such as <<.')),
    close: v.pipe(text, v.description('What it ends with.')),
    customer: v.pipe(fields, v.description('The fields with the customer’s name, the first name first.')),
    agent: about(fields, 'The fields with the agent’s name.'),
    fallback: about(text, 'A placeholder with a fallback, with FIELD and TEXT where they belong: <<FIELD|TEXT>>.'),
    fields: about(fields, 'All other fields; order.* stands for all that begin so.'),
  }),
  v.check(
    (desk) => faultOfHelpDesk(desk) === undefined,
    ({input}) => faultOfHelpDesk(input) ?? '',
  ),
)

const helpDesk = v.union(
  [v.picklist(helpDeskNames), customHelpDesk],
  `${helpDeskNames.join(', ')}, or a map of open, close and customer`,
)

const context = map('a context', {
  channel: v.exactOptional(channel),
  turn: v.exactOptional(
    v.pipe(
      v.number('a whole number from 0'),
      v.integer('a whole number from 0'),
      v.minValue(0, 'a whole number from 0'),
    ),
  ),
  template: v.exactOptional(flag),
  agent: v.exactOptional(v.union([text, map('the agent', {name: v.exactOptional(text)})], 'the agent’s name')),
  customer: v.exactOptional(
    v.union(
      [
        text,
        map('the customer', {
          name: v.exactOptional(text),
          message: v.exactOptional(text),
          language: v.exactOptional(text),
        }),
      ],
      'the customer’s name, or a map of name, message and language',
    ),
  ),
  language: v.exactOptional(text),
  helpDesk: v.exactOptional(helpDesk),
})

const entry = map('a phrase entry', {
  match: texts,
  swap: v.exactOptional(texts),
  repair: v.exactOptional(repair),
  unless: v.exactOptional(texts),
  unlessNear: v.exactOptional(texts),
  message: v.exactOptional(text),
  severity: v.exactOptional(severity),
  channels: v.exactOptional(v.array(channel, 'a list of channels')),
})

const example = v.pipe(
  map('an example', {
    good: v.exactOptional(text),
    bad: v.exactOptional(text),
    fixed: v.exactOptional(text),
    context: v.exactOptional(context),
    format: v.exactOptional(v.picklist(formats, `one of ${formats.join(', ')}`)),
    options: v.exactOptional(record('a map of options', v.unknown())),
    severity: v.exactOptional(severity),
  }),
  v.check(({good, bad}) => (good === undefined) !== (bad === undefined), 'an example with either good or bad'),
  v.check(({good, fixed}) => good === undefined || fixed === undefined, 'a good example without fixed'),
  v.check(({good}) => good === undefined || !/[«»]/.test(good), 'a good example without « and »'),
  v.check(
    ({bad}) => bad === undefined || marksAreWhole(bad),
    'a bad example with « and » around the words to be flagged',
  ),
)

/** Whether the text has at least one `«…»`, and none that is open or inside another. */
function marksAreWhole(example: string): boolean {
  const marks = example.replace(/[^«»]/g, '')
  return marks !== '' && marks.length % 2 === 0 && [...marks].every((mark, index) => mark === '«»'[index % 2])
}

const phrases = map('a phrase list', {
  message: about(text, 'What to tell the writer. Holes: {match}, and {suggestion} where every entry has a swap.'),
  severity: about(severity, 'Default: warning.'),
  why: about(text, 'The reason, shown by --why.'),
  match: v.pipe(
    v.union(
      [text, v.array(v.union([text, entry], 'a pattern or a phrase entry'), 'a list'), swaps],
      'a pattern, a list of patterns or entries, or a map of patterns to what to write instead',
    ),
    v.description('What to look for, in the phrase language: docs/phrases.md.'),
  ),
  swap: about(texts, 'What to write instead, for every entry without a swap of its own. Empty: delete the words.'),
  repair: about(repair, 'safe: applied by --fix. review (the default): offered.'),
  unless: about(texts, 'Patterns that take a match back when they meet any of its words.'),
  unlessNear: about(texts, 'Patterns that take a match back when they occur in the same sentence.'),
  examples: about(v.array(example, 'a list of examples'), 'Checked by replylint guide check.'),
})

const override = map('an override', {
  files: v.pipe(texts, v.description('Globs relative to the folder of this guide.')),
  context: about(context, 'Holds for drafts in these files that do not say themselves.'),
  rules: about(rules, 'Settings for these files.'),
})

const field = (description: string) => v.exactOptional(v.pipe(text, v.description(description)))

const exported = map('an export', {
  files: v.pipe(texts, v.description('Globs relative to the folder of this guide.')),
  body: v.pipe(text, v.description('The field with the text that customers read, such as body or body.text.')),
  id: field('The field with the id.'),
  title: field('The field with the title.'),
  locale: field('The field with the language, such as en-GB.'),
  channel: field('The field with the channel’s name, or one channel for all.'),
  format: v.exactOptional(v.picklist(formats, `one of ${formats.join(', ')}`)),
  list: field('Where the list of replies is, such as data.items.'),
})

const reply = v.union([text, v.number('a number')], 'text or a number')

const ignored = v.pipe(
  map('an entry of ignore', {
    rule: v.pipe(texts, v.description('The id of a rule, or a list of them.')),
    files: about(texts, 'Globs relative to the folder of this guide.'),
    reply: about(
      v.union([text, v.number('a number'), v.array(reply, 'a list')], 'the id or title of a saved reply, or a list'),
      'Ids or titles of saved replies.',
    ),
    phrase: about(texts, 'Patterns of the phrase language: only what meets these words is ignored.'),
    reason: about(text, 'Why.'),
  }),
  v.check(
    ({files, reply: replies, phrase}) => files !== undefined || replies !== undefined || phrase !== undefined,
    'files, reply or phrase, where the rule is to be silent; everywhere is “rules: {…: off}”',
  ),
)

/** The shape of a guide: everything about it that can be told without knowing the rules. */
export const guideSchema = map('a guide', {
  $schema: about(text, 'Where editors find this schema.'),
  extends: about(
    texts,
    'Presets (recommended, formal, social, templates), guide files and Vale styles (vale:styles/Team) that this guide changes.',
  ),
  voice: about(v.picklist(['friendly', 'formal'], 'friendly or formal'), 'How the team sounds. Default: friendly.'),
  product: about(texts, 'The product’s names in their exact spelling.'),
  terms: about(swaps, 'Words to avoid, each with what to write instead: a text, a list to choose from, or null.'),
  helpDesk: about(helpDesk, 'What fills in the placeholders. Default: told by the placeholders themselves.'),
  context: about(context, 'Holds for drafts that do not say themselves.'),
  rules: about(rules, 'A severity, off, or options for each rule.'),
  channels: about(
    map('a map of channels to rules', {
      email: v.exactOptional(rules),
      chat: v.exactOptional(rules),
      social: v.exactOptional(rules),
      sms: v.exactOptional(rules),
      review: v.exactOptional(rules),
      forum: v.exactOptional(rules),
    }),
    'Settings for replies by one channel.',
  ),
  overrides: about(v.array(override, 'a list of overrides'), 'Settings for some files.'),
  phrases: about(
    record('a map of names to phrase lists', phrases),
    'Your own phrase lists, named like acme/no-tier-talk.',
  ),
  ignore: about(v.array(ignored, 'a list of entries with rule'), 'Where rules are to be silent, and why.'),
  exports: about(v.array(exported, 'a list of exports'), 'Files of saved replies that no help desk made.'),
  use: about(texts, 'JavaScript files or packages that export rules. Runs their code.'),
}) satisfies v.GenericSchema<unknown, GuideInput>
