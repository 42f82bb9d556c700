/* 先查一查: offers what is public already while somebody describes what they want. Without it there is a button. */
(function () {
  'use strict';
  var description = document.getElementById('description');
  var place = document.getElementById('suggestions');
  if (!description || !place || !window.fetch || !window.AbortController) return;

  var waitAfterTyping = 500;
  var fewestCharacters = 2;
  var mostCharacters = 300;
  var timer;
  var asking;
  var asked = '';
  var shown;

  function show(html) {
    // A live region speaks whenever it changes: what has not changed is not said again.
    if (shown === html) return;
    shown = html;
    place.innerHTML = html;
  }

  function ask() {
    var words = Array.from(description.value.trim()).slice(0, mostCharacters).join('');
    if (words === asked) return;
    asked = words;
    if (asking) asking.abort();
    if (words.length < fewestCharacters) {
      show('');
      return;
    }
    asking = new AbortController();
    fetch('/suggestions?q=' + encodeURIComponent(words), {
      credentials: 'same-origin',
      headers: { accept: 'text/html' },
      signal: asking.signal,
    })
      .then(function (response) {
        return response.ok ? response.text() : undefined;
      })
      .then(function (html) {
        if (html !== undefined && words === asked) show(html);
      })
      .catch(function () {
        // A network that is gone keeps nobody from asking; the next words try again.
        if (words === asked) asked = '';
      });
  }

  description.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(ask, waitAfterTyping);
  });
})();
