// What the application form can do besides in a browser that runs scripts: drafts. Everything works without it.
(function () {
  'use strict';
  const prefix = 'mingda-draft-';
  const sentKey = 'mingda-sent';
  const week = 7 * 86400000;
  const neverKept = ['clientMutationId', 'identityNumber', 'organisationNumber', 'agentIdentityNumber'];
  const form = document.getElementById('application');

  /** Storage may be switched off or full: then there are no drafts. */
  function quietly(act) {
    try {
      return act();
    } catch {
      return undefined;
    }
  }

  function drafts() {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ key, draft: quietly(() => JSON.parse(localStorage.getItem(key))) }))
      .filter(({ key, draft }) => {
        const lives = draft && draft.values && Date.now() - draft.savedAt < week;
        if (!lives) localStorage.removeItem(key);
        return lives;
      })
      .sort((one, other) => other.draft.savedAt - one.draft.savedAt);
  }

  function forgetDrafts() {
    drafts().forEach(({ key }) => localStorage.removeItem(key));
  }

  /** What this tab sent has arrived: the page that shows it has no form. */
  if (!form) {
    quietly(() => {
      if (document.querySelector('[data-receipts]'))
        localStorage.removeItem(prefix + sessionStorage.getItem(sentKey));
      sessionStorage.removeItem(sentKey);
    });
    return;
  }

  const mutationId = form.elements.clientMutationId;
  const offer = document.getElementById('draft');
  let leaving = false;

  function keptFields() {
    return [...form.elements].filter(
      ({ name, type }) => name && type !== 'file' && !neverKept.includes(name) && !name.startsWith('kept-'),
    );
  }

  function typed() {
    const values = {};
    for (const field of keptFields()) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        if (field.checked) values[field.name] = field.value;
      } else if (field.value !== '') values[field.name] = field.value;
    }
    return values;
  }

  const untouched = JSON.stringify(typed());
  function save() {
    if (leaving) return;
    const values = typed();
    if (JSON.stringify(values) === untouched && !document.querySelector('.summary')) return;
    quietly(() =>
      localStorage.setItem(prefix + mutationId.value, JSON.stringify({ savedAt: Date.now(), values })),
    );
  }

  function restore({ key, draft }) {
    // Under the key of the draft: had it arrived after all, it makes no second case.
    mutationId.value = key.slice(prefix.length);
    for (const field of keptFields()) {
      const value = draft.values[field.name];
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.value === value;
      else if (value !== undefined || field.localName !== 'select') field.value = value || '';
    }
    for (const details of form.querySelectorAll('details'))
      details.open = [...details.querySelectorAll('input, textarea')].some((field) =>
        field.type === 'checkbox' ? field.checked : field.value !== '',
      );
  }

  // The same form again, after a reload: what was typed last is in its draft, whatever the page came with.
  quietly(() => {
    const own = drafts().find(({ key }) => key === prefix + mutationId.value);
    if (!own || JSON.stringify(typed()) === JSON.stringify(own.draft.values)) return;
    restore(own);
    document.getElementById('draft-refilled').hidden = false;
  });

  quietly(() => {
    const [latest] = drafts().filter(({ key }) => key !== prefix + mutationId.value);
    document.getElementById('draft-kept').hidden = false;
    if (!latest || document.querySelector('.summary')) return;
    offer.hidden = false;
    document.getElementById('draft-restore').addEventListener('click', () => {
      restore(latest);
      offer.hidden = true;
      form.querySelector('select, input:not([type=hidden])').focus();
    });
    document.getElementById('draft-discard').addEventListener('click', () => {
      forgetDrafts();
      offer.hidden = true;
      form.querySelector('select, input:not([type=hidden])').focus();
    });
  });
  document.getElementById('draft-clear').addEventListener('click', () => {
    leaving = true;
    quietly(forgetDrafts);
    location.assign('/apply');
  });
  form.addEventListener('input', save);
  form.addEventListener('change', save);

  const underWay = document.getElementById('under-way');
  form.addEventListener('submit', (event) => {
    quietly(() => sessionStorage.setItem(sentKey, mutationId.value));
    // A button with a name does something else than send.
    if (!event.submitter || !event.submitter.name) underWay.textContent = underWay.dataset.words;
  });
  // The browser may bring the page back as it was left.
  window.addEventListener('pageshow', () => {
    underWay.textContent = '';
  });
})();
