import {expect, test} from 'vitest'
import {guideJsonSchema} from './json-schema.ts'
import {testRules} from './testing-rules.ts'

type Json = {readonly [key: string]: Json}

const schema = guideJsonSchema(testRules) as Json

test('has every rule with its options and limits', () => {
  expect(schema.definitions!.rules).toMatchInlineSnapshot(`
    {
      "additionalProperties": false,
      "patternProperties": {
        "/": {
          "anyOf": [
            {
              "enum": [
                "off",
                "suggestion",
                "warning",
                "error",
              ],
            },
            {
              "properties": {
                "severity": {
                  "enum": [
                    "off",
                    "suggestion",
                    "warning",
                    "error",
                  ],
                },
              },
              "type": "object",
            },
          ],
        },
      },
      "properties": {
        "length": {
          "anyOf": [
            {
              "enum": [
                "off",
                "suggestion",
                "warning",
                "error",
              ],
            },
            {
              "additionalProperties": false,
              "properties": {
                "allow": {
                  "default": [],
                  "description": "Phrases that this team says on purpose, in the phrase language.",
                  "items": {
                    "type": "string",
                  },
                  "type": "array",
                },
                "ignore": {
                  "default": [
                    "hello",
                  ],
                  "description": "Words that do not count.",
                  "items": {
                    "type": "string",
                  },
                  "type": "array",
                },
                "max": {
                  "default": 100,
                  "description": "Words.",
                  "maximum": 500,
                  "minimum": 1,
                  "type": "integer",
                },
                "severity": {
                  "description": "Default: warning.",
                  "enum": [
                    "off",
                    "suggestion",
                    "warning",
                    "error",
                  ],
                },
                "strict": {
                  "default": false,
                  "description": "Count all.",
                  "type": "boolean",
                },
                "unit": {
                  "default": "words",
                  "description": "What to count.",
                  "enum": [
                    "words",
                    "characters",
                  ],
                },
              },
              "type": "object",
            },
          ],
          "description": "Keep it short.",
        },
        "terminology": {
          "anyOf": [
            {
              "enum": [
                "off",
                "suggestion",
                "warning",
                "error",
              ],
            },
            {
              "additionalProperties": false,
              "properties": {
                "allow": {
                  "default": [],
                  "description": "Phrases that this team says on purpose, in the phrase language.",
                  "items": {
                    "type": "string",
                  },
                  "type": "array",
                },
                "names": {
                  "default": [],
                  "description": "Names.",
                  "items": {
                    "type": "string",
                  },
                  "type": "array",
                },
                "severity": {
                  "description": "Default: warning.",
                  "enum": [
                    "off",
                    "suggestion",
                    "warning",
                    "error",
                  ],
                },
                "terms": {
                  "additionalProperties": {
                    "anyOf": [
                      {
                        "type": "string",
                      },
                      {
                        "items": {
                          "type": "string",
                        },
                        "type": "array",
                      },
                      {
                        "type": "null",
                      },
                    ],
                  },
                  "default": {},
                  "description": "Words to avoid.",
                  "type": "object",
                },
              },
              "type": "object",
            },
          ],
          "description": "Use our words.",
        },
        "worn-words": {
          "anyOf": [
            {
              "enum": [
                "off",
                "suggestion",
                "warning",
                "error",
              ],
            },
            {
              "additionalProperties": false,
              "properties": {
                "allow": {
                  "default": [],
                  "description": "Phrases that this team says on purpose, in the phrase language.",
                  "items": {
                    "type": "string",
                  },
                  "type": "array",
                },
                "severity": {
                  "description": "Default: suggestion.",
                  "enum": [
                    "off",
                    "suggestion",
                    "warning",
                    "error",
                  ],
                },
              },
              "type": "object",
            },
          ],
          "description": "Speak plainly.",
        },
      },
      "type": "object",
    }
  `)
})

test('has them in rules, channels and overrides', () => {
  const properties = schema.properties!
  expect(properties.rules).toMatchObject({$ref: '#/definitions/rules'})
  expect(properties.channels!.properties!.sms).toEqual({$ref: '#/definitions/rules'})
  expect(properties.overrides!.items).toMatchObject({
    properties: {rules: {$ref: '#/definitions/rules'}},
    required: ['files'],
    additionalProperties: false,
  })
})

test('knows the keys of a guide and explains each', () => {
  expect(schema).toMatchObject({type: 'object', additionalProperties: false})
  for (const [key, property] of Object.entries(schema.properties!)) {
    expect(property.description, key).toMatch(/\w/)
  }
  expect(schema.properties!.phrases).toMatchObject({
    additionalProperties: {required: ['match'], additionalProperties: false},
  })
})
