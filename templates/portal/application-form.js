// What the application form can do besides in a browser that runs scripts: drafts, and files sent ahead with progress.
// Everything works without it.
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

  function typed() {
    const values = {};
    for (const field of form.elements) {
      const isText = field.name && field.type !== 'file' && !neverKept.includes(field.name);
      if (!isText || field.name.startsWith('kept-')) continue;
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
    for (const field of form.elements) {
      if (!field.name || field.type === 'file' || neverKept.includes(field.name)) continue;
      const value = draft.values[field.name];
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.value === value;
      else if (value !== undefined) field.value = value;
    }
    for (const details of form.querySelectorAll('details'))
      details.open = [...details.querySelectorAll('input, textarea')].some((field) =>
        field.type === 'checkbox' ? field.checked : field.value !== '',
      );
  }

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

  let pending = 0;
  let waiting = false;
  form.addEventListener('submit', (event) => {
    quietly(() => sessionStorage.setItem(sentKey, mutationId.value));
    if (pending === 0) return;
    waiting = true;
    event.preventDefault();
  });

  for (const field of form.querySelectorAll('[data-files]')) {
    const input = field.querySelector('input[type=file]');
    const list = field.querySelector('.kept');
    const status = field.querySelector('[role=status]');
    input.addEventListener('change', () => {
      const room = Number(input.dataset.most) - list.querySelectorAll('input:checked').length;
      const files = [...input.files];
      input.value = '';
      files.slice(0, room).forEach((file) => send(field, list, status, file));
      if (files.length > room) status.textContent = files[room].name + ' ' + field.dataset.many;
    });
  }

  function send(field, list, status, file) {
    const line = document.createElement('li');
    const progress = document.createElement('progress');
    progress.max = 100;
    progress.setAttribute('aria-label', field.dataset.sending + ' ' + file.name);
    line.append(file.name + ' ', progress);
    list.append(line);
    pending += 1;
    status.textContent = field.dataset.sending + ' ' + file.name;
    const request = new XMLHttpRequest();
    request.open('POST', '/uploads');
    request.setRequestHeader('x-mingda-upload', '1');
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
    });
    request.addEventListener('loadend', () => {
      const answer = request.response || {};
      if (request.status === 201) {
        keep(field, line, answer);
      } else {
        const words = document.documentElement.lang === 'en' ? answer.en : answer.zh;
        const problem = document.createElement('span');
        problem.className = 'error';
        problem.setAttribute('role', 'alert');
        line.textContent = '';
        line.append(problem);
        problem.textContent = file.name + ' ' + (words || field.dataset.lost);
      }
      pending -= 1;
      if (pending === 0) status.textContent = '';
      if (waiting && pending === 0) form.requestSubmit();
    });
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  }

  function keep(field, line, { id, name }) {
    const tick = document.createElement('input');
    const label = document.createElement('label');
    tick.type = 'checkbox';
    tick.checked = true;
    tick.value = 'on';
    tick.id = tick.name = 'kept-' + field.dataset.files + '-' + id;
    label.htmlFor = tick.id;
    label.textContent = name;
    line.textContent = '';
    line.append(tick, label);
  }
})();
