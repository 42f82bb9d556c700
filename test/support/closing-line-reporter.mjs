/**
 * Ends a run with one plain line, and in CI turns a skipped or todo test into a failure:
 * a test that did not run has shown nothing.
 */
export default class ClosingLineReporter {
  #error;

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    const notRun = numPendingTests + numTodoTests;
    if (process.env.CI && notRun > 0) this.#error = new Error(`${notRun} tests were skipped or left todo`);
    console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${notRun} skipped`);
  }

  getLastError() {
    return this.#error;
  }
}
