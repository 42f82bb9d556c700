import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** A violation that the policy only reports is not in the console by itself. */
const reportViolations = `addEventListener('securitypolicyviolation', (event) => {
  console.error('content security policy: ' + event.violatedDirective + ' ' + event.blockedURI);
});`;

/**
 * What goes wrong behind the pages of a browser, as it comes: messages in the console, exceptions, violations of the
 * content security policy, requests to another host.
 * @param hosts the service's own first, and where else the test lets a page be led
 * @param mayBeSaid what the console may say, such as of a request that the test itself cuts off
 */
export async function browserFaults(
  context: BrowserContext,
  hosts: readonly string[],
  mayBeSaid?: RegExp,
): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (isOfOwnPage(message) || mayBeSaid?.test(message.text())) return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => faults.push(`exception: ${fault.error().message}`));
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && !hosts.includes(host))
      faults.push(`request to ${request.url()}`);
  });
  await context.addInitScript(reportViolations);
  return faults;
}

/** Of a page that is answered with 404 or 422 the browser itself says so. */
function isOfOwnPage(message: ConsoleMessage): boolean {
  return (
    /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text()) &&
    withoutFragment(message.location().url) === withoutFragment(message.page()?.url() ?? '')
  );
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
