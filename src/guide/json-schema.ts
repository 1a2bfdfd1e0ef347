import {toJsonSchema} from '@valibot/to-json-schema'
import type {AnyRule} from '../rule/library-rule.ts'
import type {OptionSpec} from '../rule/options.ts'
import {specsOf} from './check-settings.ts'
import {guideSchema} from './schema.ts'

type Json = Record<string, unknown>

const severities = ['off', 'suggestion', 'warning', 'error']

/** The JSON Schema of a guide for editors: the guide's own shape, with the rules and their options filled in. */
export function guideJsonSchema(rules: readonly AnyRule[]): Json {
  // 'output' is the side of a pipe that has the keys; the other only tells maps from lists.
  const schema = toJsonSchema(guideSchema, {typeMode: 'output', errorMode: 'ignore'}) as Json
  const properties = schema.properties as Record<string, Json>
  const setting = {$ref: '#/definitions/rules'}
  properties.rules = {...setting, description: properties.rules!.description}
  const channels = properties.channels!.properties as Json
  for (const channel of Object.keys(channels)) channels[channel] = setting
  const override = (properties.overrides!.items as Json).properties as Record<string, Json>
  override.rules = {...setting, description: override.rules!.description}
  return {
    ...schema,
    title: 'A replylint style guide',
    definitions: {rules: rulesSchema(rules)},
  }
}

function rulesSchema(rules: readonly AnyRule[]): Json {
  return {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    patternProperties: {
      '/': {anyOf: [{enum: severities}, {type: 'object', properties: {severity: {enum: severities}}}]},
    },
    additionalProperties: false,
  }
}

function ruleSchema(rule: AnyRule): Json {
  const options = Object.entries(specsOf(rule)).map(([name, spec]) => [name, optionSchema(spec)])
  return {
    description: rule.summary,
    anyOf: [
      {enum: severities},
      {
        type: 'object',
        properties: {
          severity: {enum: severities, description: `Default: ${rule.severity}.`},
          ...Object.fromEntries(options),
        },
        additionalProperties: false,
      },
    ],
  }
}

function optionSchema(spec: OptionSpec): Json {
  return {...valueSchema(spec), description: spec.about, default: spec.default}
}

function valueSchema(spec: OptionSpec): Json {
  switch (spec.type) {
    case 'integer':
      return {type: 'integer', minimum: spec.min, maximum: spec.max}
    case 'flag':
      return {type: 'boolean'}
    case 'choice':
      return {enum: spec.choices}
    case 'list':
      return {type: 'array', items: {type: 'string'}}
    case 'swaps':
      return {
        type: 'object',
        additionalProperties: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}, {type: 'null'}]},
      }
    case 'texts':
      return {type: 'object', additionalProperties: {type: 'string'}}
    case 'lists':
      return {type: 'array', items: {type: 'array', items: {type: 'string'}}}
  }
}
