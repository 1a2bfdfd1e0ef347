/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly {status: string}[]}[]
}

/** How many tests passed and failed. A file that failed although none of its tests did (it could not be loaded) is one failure. */
export function countTests(report: VitestReport): {readonly passed: number; readonly failed: number} {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length}
}
