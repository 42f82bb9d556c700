// 先查一查: offers what is public already while somebody describes what they want. Without it the button does the same.
(function () {
  'use strict';
  const description = document.getElementById('description');
  const place = document.getElementById('suggestions');
  const button = document.querySelector('button[name=look]');
  if (!description || !place || !button) return;

  const waitAfterTyping = 500;
  const mostCharacters = 300;
  let timer;
  let asking = new AbortController();
  let asked = '';
  let shown;

  /** A live region speaks whenever it changes: what has not changed is not said again. */
  function show(html) {
    if (shown === html) return;
    shown = html;
    place.innerHTML = html;
  }

  /** @param looked whether somebody asked for it, and wants to hear that there is nothing, too */
  async function ask(looked) {
    clearTimeout(timer);
    const words = [...description.value.trim()].slice(0, mostCharacters).join('');
    if (words === asked && !looked) return;
    asked = words;
    asking.abort();
    asking = new AbortController();
    const question = new URLSearchParams({ q: words, ...(looked && { look: '1' }) });
    try {
      const response = await fetch('/suggestions?' + question, { signal: asking.signal });
      if (response.ok) show((await response.text()).trim());
    } catch {
      // A network that is gone keeps nobody from asking; the next words try again.
      if (words === asked) asked = '';
    }
  }

  description.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, waitAfterTyping, false);
  });
  button.addEventListener('click', (event) => {
    event.preventDefault();
    ask(true);
  });
})();
