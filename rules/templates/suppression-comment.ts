import {defineRule} from '../../src/rule/index.ts'

export default defineRule({
  id: 'suppression-comment',
  group: 'templates',
  summary: 'Tell a rule to be silent where no customer can read it, and say which.',
  why: 'A note to the linter that is sent is a riddle to the customer, and one that nobody understands hides problems.',
  severity: 'error',
  repair: 'review',
  options: {
    reason: {type: 'flag', default: false, about: 'Whether every rule that is ignored needs a reason.'},
  },
  examples: [
    {bad: '«<!-- replylint-ignore-next cliche: our lawyers want it -->»\nPlease do not hesitate to write.'},
    {bad: 'Your lamp is on its way.\n\n«replylint-ignore» cliche'},
    {bad: '<p>&lt;!-- «replylint-ignore» cliche --&gt;</p><p>Your lamp is on its way.</p>', format: 'html'},
    {
      bad: '«<!-- replylint-ignore-nxt suppression-comment: our lawyers want it -->»\n\nYour lamp is on its way.',
      format: 'markdown',
      severity: 'warning',
    },
    {
      bad: '«<!-- replylint-ignore -->»\n\nYour lamp is on its way.',
      format: 'markdown',
      severity: 'warning',
    },
    {
      bad: '«<!-- replylint-ignore-next suppression-comment -->»\n\nYour lamp is on its way.',
      format: 'markdown',
      options: {reason: true},
      severity: 'warning',
    },
    {
      good: '<!-- replylint-ignore-next suppression-comment: our lawyers want it -->\n\nYour lamp is on its way.',
      format: 'markdown',
      options: {reason: true},
    },
    {
      good: '{% comment %}replylint-ignore-draft suppression-comment: agreed{% endcomment %}Your lamp is on its way.',
      context: {template: true},
    },
    {good: 'Your lamp is on its way.'},
  ],
  // The linter itself finds these: it alone knows where the comments are and what they mean.
  check: () => [],
})
