import {spawnSync} from 'node:child_process'
import {chromium, type Page} from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser of this machine: what `CHROMIUM` names, or the first that the path has. */
export const findChromium = (): string | undefined =>
  process.env.CHROMIUM ?? names.find((name) => spawnSync(name, ['--version']).status === 0)

/** A page in a browser without a window. */
export interface OpenedPage {
  readonly page: Page
  /** What the browser complained of: exceptions, messages, requests for anything but the page. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Starts a browser, of which the path or the name is given, and opens an empty page. */
export async function openPage(browserName: string): Promise<OpenedPage> {
  const {stdout} = spawnSync('which', [browserName], {encoding: 'utf8'})
  const executablePath = stdout.trim() || browserName
  // The sandbox refuses to run for an administrator, as in most containers.
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu']
  const browser = await chromium.launch({executablePath, args, chromiumSandbox: process.getuid?.() !== 0})
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!/^(?:file|about|data):/.test(request.url())) complaints.push(request.url())
  })
  return {page, complaints, close: () => browser.close()}
}
