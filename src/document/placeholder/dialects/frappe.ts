import type {Dialect} from '../dialect.ts'
import {mustache} from '../tokenizer.ts'

/** Jinja: any field of the ticket, with the filter `default`. */
export const frappe: Dialect = {
  id: 'frappe',
  name: 'Frappe',
  syntaxes: ['mustache'],
  read: mustache('default:'),
  fields: [],
  isClosed: false,
  customer: ['full_name', 'first_name', 'contact'],
  agent: [],
  fallback: '{{ FIELD | default("TEXT", true) }}',
  understands: ['default:'],
  whenEmpty: '',
}
