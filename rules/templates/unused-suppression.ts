import {defineRule} from '../../src/rule/index.ts'

export default defineRule({
  id: 'unused-suppression',
  group: 'templates',
  summary: 'Take out what ignores a rule that has nothing to say.',
  why: 'What is ignored for no reason any more will hide the next problem, and with it what the customer stumbles over.',
  severity: 'warning',
  repair: 'review',
  examples: [
    {bad: '<p>«<!-- replylint-ignore clich: our lawyers want it -->»Your lamp is on its way.</p>', format: 'html'},
    {
      bad: '«<!-- replylint-ignore-next unused-suppression: our lawyers want it -->»\n\nYour lamp is on its way.',
      format: 'markdown',
    },
    {
      bad: 'Hi Ann,«{% comment %}replylint-ignore-draft unused-suppression{% endcomment %}» your lamp is on its way.',
      context: {template: true},
    },
    {good: '<p><!-- the price is in the footer -->Your lamp is on its way.</p>', format: 'html'},
    {good: 'Your lamp is on its way.'},
  ],
  // The linter itself finds these, when every other rule has spoken.
  check: () => [],
})
