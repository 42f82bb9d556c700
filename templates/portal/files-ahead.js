// Sends files ahead of their form, with progress, in a browser that runs scripts. Everything works without it.
(function () {
  'use strict';
  const form = document.querySelector('form[enctype]');
  if (!form) return;
  let pending = 0;
  /** The button that was pressed while a file was on its way. */
  let pressed;
  form.addEventListener('submit', (event) => {
    if (pending === 0) return;
    pressed = event.submitter;
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
      if (pressed && pending === 0) form.requestSubmit(pressed);
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
