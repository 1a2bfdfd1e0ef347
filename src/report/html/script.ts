/** Filters and searches the problems of the page. It reads what the page shows and asks nobody. */
export const script = `(() => {
  const form = document.querySelector('form')
  if (!form) return
  const {words, rule, shown} = form.elements
  const fold = (text) => text.toLowerCase().replace(/[\\u2018\\u2019]/g, "'").replace(/\\s+/g, ' ')
  const articles = [...document.querySelectorAll('article')]
  const problems = articles.flatMap((article) => {
    const name = article.querySelector('h3').textContent
    return [...article.querySelectorAll('[data-rule]')].map((item) => ({
      item,
      rule: item.dataset.rule,
      severity: item.dataset.severity,
      text: fold(name + ' ' + item.textContent),
    }))
  })
  const update = () => {
    const wanted = fold(words.value).split(' ').filter(Boolean)
    const severities = new FormData(form).getAll('severity')
    let count = 0
    for (const {item, text, ...problem} of problems) {
      const fits =
        severities.includes(problem.severity) &&
        (rule.value === '' || rule.value === problem.rule) &&
        wanted.every((word) => text.includes(word))
      item.hidden = !fits
      if (fits) count++
    }
    for (const article of articles) {
      const items = article.querySelectorAll('[data-rule]')
      article.hidden = count < problems.length && [...items].every((item) => item.hidden)
    }
    shown.value = count === problems.length ? 'all ' + count + ' problems' : count + ' of ' + problems.length + ' problems'
  }
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  const showAll = () => {
    form.reset()
    update()
  }
  form.querySelector('button').addEventListener('click', showAll)
  // A link to a reply that the filters hide would lead nowhere.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    const target = link && document.getElementById(link.hash.slice(1))
    if (target && target.hidden) showAll()
  })
  form.hidden = false
  update()
})()
`
