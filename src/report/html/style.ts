/** How the page looks: light and dark, from 320 pixels on, and on paper. */
export const style = `
:root { color-scheme: light dark; --text: #1c1e21; --dim: #5a6068; --line: #d5d9de; --page: #fff; --soft: #f4f6f8;
  --link: #0b57a4; --error: #b3261e; --warning: #8a5300; --suggestion: #1f5fa8;
  --error-mark: #ffd9d6; --warning-mark: #ffe7b8; --suggestion-mark: #d8e8fb; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --dim: #a3abb5; --line: #3a4048; --page: #15181c;
  --soft: #1f242a; --link: #8ec2ff; --error: #ff9b94; --warning: #f3be63; --suggestion: #8ec2ff;
  --error-mark: #5e1f1b; --warning-mark: #533a08; --suggestion-mark: #173a61; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.library strong { font-size: 3.5rem; line-height: 1; }
.library span, .facts, .score, .figures, .note, .place { color: var(--dim); }
.score { font-weight: normal; font-size: .875rem; white-space: nowrap; }
.facts, .figures { font-size: .875rem; }
ul { padding: 0; list-style: none; }
ol { padding-left: 2rem; }
ol li { margin: .25rem 0; }
.chart li { display: grid; grid-template-columns: 11rem 1fr 17rem; gap: .25rem 1rem; align-items: center; margin: .5rem 0; }
.chart svg { width: 100%; height: 1rem; background: var(--soft); border: 1px solid var(--line); }
rect.error { fill: var(--error); } rect.warning { fill: var(--warning); } rect.suggestion { fill: var(--suggestion); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; }
.legend li::before { content: '■ '; }
.error { color: var(--error); } .warning { color: var(--warning); } .suggestion { color: var(--suggestion); }
@media (max-width: 44rem) { .chart li { grid-template-columns: 1fr; gap: 0; margin: 1rem 0; } }
details { margin: 1rem 0; }
summary { cursor: pointer; padding: .25rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; overflow-wrap: normal; }
th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child { text-align: left; font-weight: normal; min-width: 10rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; margin: 1rem 0; padding: .75rem;
  background: var(--soft); border: 1px solid var(--line); border-radius: .5rem; }
form input, form select, form button { font: inherit; max-width: 100%; }
form input[type=search], form select, form button { min-height: 2.25rem; }
::placeholder { color: var(--dim); opacity: 1; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
legend { float: left; padding: 0; margin-right: 1rem; }
output { color: var(--dim); }
article { margin: 1.5rem 0; padding-top: .5rem; border-top: 1px solid var(--line); content-visibility: auto;
  contain-intrinsic-size: auto 20rem; }
.problems > li { margin: 1.25rem 0; }
blockquote { margin: 0; padding: .5rem .75rem; background: var(--soft); border-inline-start: 4px solid var(--line);
  white-space: pre-wrap; }
mark[class] { color: inherit; }
mark { border-bottom: 2px solid; border-radius: 2px; padding: 0 1px; }
mark.error { background: var(--error-mark); border-color: var(--error); }
mark.warning { background: var(--warning-mark); border-color: var(--warning); }
mark.suggestion { background: var(--suggestion-mark); border-color: var(--suggestion); border-bottom-style: dashed; }
mark.missing { font-size: .75rem; font-style: italic; padding: 0 .25rem; margin: 0 .25rem; user-select: none; }
.message, .problems .facts { margin: .25rem 0; }
.rewrites { margin: .25rem 0; }
.rewrites li { padding-left: 1.25rem; text-indent: -1.25rem; }
.rewrites li::before { content: '→'; display: inline-block; width: 1.25rem; text-indent: 0; color: var(--dim); }
.severity { font-weight: 600; }
dt { margin-top: 1rem; font-weight: 600; }
dd { margin: 0; }
@media print { form, .skip { display: none; } article { content-visibility: visible; } body { max-width: none; } }
`
