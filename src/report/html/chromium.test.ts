import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {findChromium, type OpenedPage, openPage} from '../../tools/chromium.ts'
import {sampleRules, samples} from '../testing/samples.ts'
import {formatHtml} from './html.ts'

const chromium = findChromium()
if (!chromium) {
  console.warn('There is no Chromium here, so the HTML page is not tried in one: install it, or name it in CHROMIUM')
}

describe.skipIf(!chromium)('the page in Chromium', () => {
  let folder: string
  let url: string
  let opened: OpenedPage
  let page: OpenedPage['page']
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'replylint-html-'))
    writeFileSync(join(folder, 'report.html'), formatHtml(samples, {rules: sampleRules}))
    url = pathToFileURL(join(folder, 'report.html')).href
    opened = await openPage(chromium!)
    page = opened.page
  }, 60_000)
  afterAll(async () => {
    await opened?.close()
    if (folder) rmSync(folder, {recursive: true, force: true})
  })
  beforeEach(async () => {
    await page.setViewportSize({width: 1000, height: 800})
    await page.goto(url)
  })

  const all = samples.flatMap(({problems}) => problems)
  /** The rules and severities of the problems that can be seen. */
  const seen = async () =>
    (await page.evaluate(
      `[...document.querySelectorAll('[data-rule]')].filter((item) => item.checkVisibility()).map((item) => item.dataset.rule + ' ' + item.dataset.severity)`,
    )) as string[]
  const articles = () =>
    page.evaluate(`[...document.querySelectorAll('article')].filter((item) => item.checkVisibility()).length`)
  const told = () => page.evaluate(`document.querySelector('output').value`)

  it('shows all problems, and complains of nothing, whatever the drafts say', async () => {
    expect(await seen()).toHaveLength(all.length)
    expect(await told()).toBe(`all ${all.length} problems`)
    expect(await page.evaluate('document.images.length + document.scripts.length')).toBe(1)
    expect(opened.complaints).toEqual([])
  })

  it('filters by a click on a severity, and shows all again', async () => {
    await page.click('input[value=warning]')
    const rest = all.filter(({severity}) => severity !== 'warning')
    expect((await seen()).toSorted()).toEqual(rest.map(({rule, severity}) => `${rule} ${severity}`).toSorted())
    expect(await told()).toBe(`${rest.length} of ${all.length} problems`)
    await page.click('form button')
    expect(await seen()).toHaveLength(all.length)
  })

  it('searches as one types, in sentences, names and messages', async () => {
    await page.click('input[type=search]')
    await page.keyboard.insertText('HESITATE worn-out macros')
    expect(await seen()).toEqual(['cliche warning'])
    expect(await articles()).toBe(1)
    await page.keyboard.insertText(' nowhere')
    expect(await seen()).toEqual([])
    expect(await articles()).toBe(0)
    expect(await told()).toBe(`0 of ${all.length} problems`)
  })

  it('filters by rule', async () => {
    await page.evaluate(`(() => {
      const select = document.querySelector('select')
      select.value = 'bare-refusal'
      select.dispatchEvent(new Event('input', {bubbles: true}))
    })()`)
    expect(new Set(await seen())).toEqual(new Set(['bare-refusal error']))
  })

  it('is worked by keys alone', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the problems')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.type')).toBe('search')
    await page.keyboard.insertText('strive “strive')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.name')).toBe('rule')
    expect(await seen()).toEqual(['cliche warning'])
  })

  it('leads to a reply that a filter hides', async () => {
    await page.click('input[type=search]')
    await page.keyboard.insertText('nowhere')
    await page.click('ol a')
    expect(await page.evaluate(`document.querySelector(location.hash).checkVisibility()`)).toBe(true)
    expect(await seen()).toHaveLength(all.length)
  })

  it.each([320, 480, 1400])('fits a screen of %d pixels', async (width) => {
    await page.setViewportSize({width, height: 800})
    await page.goto(url)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })

  it.each(['light', 'dark'] as const)('has enough contrast in the %s', async (value) => {
    await page.emulateMedia({colorScheme: value})
    const ratios = (await page.evaluate(contrasts)) as Record<string, number>
    expect(Object.keys(ratios).length).toBeGreaterThan(8)
    for (const [selector, ratio] of Object.entries(ratios)) expect(ratio, selector).toBeGreaterThanOrEqual(4.5)
  })

  it('reads without JavaScript', async () => {
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Emulation.setScriptExecutionDisabled', {value: true})
    await page.goto(url)
    await devTools.send('Emulation.setScriptExecutionDisabled', {value: false})
    expect(await seen()).toHaveLength(all.length)
    expect(await page.evaluate(`document.querySelector('form').checkVisibility()`)).toBe(false)
  })
})

// The contrast of texts with what is behind them, by WCAG 2.
const contrasts = `(() => {
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map((part) => {
      const value = part / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element) => {
    const color = getComputedStyle(element).backgroundColor
    return color === 'rgba(0, 0, 0, 0)' && element.parentElement ? behind(element.parentElement) : color
  }
  const selectors = ['body', 'a', '.facts', '.place', '.message', 'mark.error', 'mark.warning', 'mark.suggestion',
    '.facts .severity.error', '.facts .severity.warning', '.facts .severity.suggestion', 'form .severity.error', 'form .severity.warning', 'output']
  return Object.fromEntries(selectors.map((selector) => {
    const element = document.querySelector(selector)
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((x, y) => y - x)
    return [selector, (a + 0.05) / (b + 0.05)]
  }))
})()`
