import { globSync } from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { freshModules } from './fresh-modules.mjs';
import { takeCollected } from './jest-globals.mjs';

// A counterexample kills a mutant, and the smallest one is for people; twenty cases of a law, so that what survives costs less.
fc.configureGlobal({ endOnFailure: true, numRuns: 20 });

/**
 * Runs the tests of a pure room for the mutation tester without starting Jest for each mutant: the modules are loaded
 * anew, in the same process, and the first failing test ends the run. Ten times as many mutants a minute as with Jest.
 */
class PureTestRunner {
  #modules = freshModules(process.cwd());
  #files = globSync(`test/${process.env.MUTATED_ROOM}/**/*.test.ts`, { cwd: process.cwd() }).toSorted();
  #stryker = (globalThis.__stryker__ ??= {});
  /** Milliseconds that the tests of a file took, and the number of the last mutant that one of them killed. */
  #slowness = new Map();
  #lastKill = new Map();
  #mutants = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Each file in a generation of its own, as in Jest; then all in one, as the mutants are run, which must pass too. */
  async dryRun() {
    const tests = [];
    for (const file of this.#files) {
      this.#modules.beginGeneration();
      const begin = performance.now();
      for await (const { id, name, failure, timeSpentMs } of this.#runFile(file)) {
        const status = failure ? TestStatus.Failed : TestStatus.Success;
        tests.push({ id, name, fileName: file, timeSpentMs, status, failureMessage: failure });
      }
      this.#slowness.set(file, performance.now() - begin);
    }
    const mutantCoverage = this.#stryker.mutantCoverage;
    this.#modules.beginGeneration();
    for (const file of this.#files) {
      for await (const { id, failure } of this.#runFile(file)) {
        if (failure)
          return { status: DryRunStatus.Error, errorMessage: `${id}, after other files: ${failure}` };
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    this.#mutants += 1;
    this.#modules.beginGeneration();
    this.#stryker.hitLimit = hitLimit;
    this.#stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const chosen = testFilter && new Set(testFilter);
    const whileLoading = mutantActivation === 'static' ? activeMutant.id : undefined;
    let nrOfTests = 0;
    try {
      for (const file of this.#inOrder(chosen)) {
        for await (const { id, failure } of this.#runFile(file, {
          chosen,
          whileLoading,
          mutant: activeMutant.id,
        })) {
          nrOfTests += 1;
          const timedOut = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
          if (timedOut) return timedOut;
          if (!failure) continue;
          this.#lastKill.set(file, this.#mutants);
          return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: failure, nrOfTests };
        }
      }
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    } finally {
      this.#stryker.activeMutant = undefined;
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  /** The files with a chosen test: those that killed the latest mutants first, as neighbours die alike, then the quickest. */
  #inOrder(chosen) {
    const reached = chosen && new Set([...chosen].map(fileOf));
    return this.#files
      .filter((file) => !reached || reached.has(file))
      .toSorted(
        (a, b) =>
          (this.#lastKill.get(b) ?? 0) - (this.#lastKill.get(a) ?? 0) ||
          (this.#slowness.get(a) ?? slow(a)) - (this.#slowness.get(b) ?? slow(b)),
      );
  }

  /** @returns one outcome after the other; an error in the file itself is thrown */
  async *#runFile(file, { chosen, whileLoading, mutant } = {}) {
    this.#stryker.currentTestId = undefined;
    this.#stryker.activeMutant = whileLoading;
    takeCollected();
    await this.#modules.load(file);
    this.#stryker.activeMutant = mutant;
    for (const [place, { name, body }] of takeCollected().entries()) {
      const id = `${file}#${place} ${name}`;
      if (chosen && !chosen.has(id)) continue;
      const begin = performance.now();
      this.#stryker.currentTestId = id;
      const failure = await failureOf(body);
      this.#stryker.currentTestId = undefined;
      yield { id, name, failure, timeSpentMs: performance.now() - begin };
    }
  }
}

function fileOf(id) {
  return id.slice(0, id.indexOf('#'));
}

/** Before a worker has measured them: laws over random histories take the longest. */
function slow(file) {
  return /laws|columns|sweep/.test(file) ? 1000 : 1;
}

async function failureOf(body) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'pure', PureTestRunner)];
