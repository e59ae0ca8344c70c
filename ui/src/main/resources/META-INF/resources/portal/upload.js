// A file goes out as soon as it is chosen, in a row ([data-row]) or by itself ([data-upload]).
(() => {
  /** Sends a file, then tells the row its id, or why it was not taken. */
  const upload = async input => {
    const tell = detail => input.closest('.field').dispatchEvent(new CustomEvent('row-file', { detail }));
    const [file] = input.files;
    if (!file) return;
    try {
      const terms = await (await fetch('/files')).json(); // gives the cookie, too
      if (file.size > terms.largest) throw new Error(`> ${Math.round(terms.largest / 1e6)} MB`);
      const body = new FormData();
      body.append('file', file);
      const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const answer = await fetch('/files', { method: 'POST', body, headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) } });
      const said = await answer.json();
      if (answer.ok) tell({ id: said.id, name: said.name });
      else tell({ problem: (said.problems ?? []).map(each => each.message[document.documentElement.lang] ?? each.code).join(' ') || String(answer.status) });
    } catch (failure) {
      tell({ problem: `${file.name}: ${failure.message}` });
    }
    input.value = '';
  };

  document.addEventListener('change', ({ target }) => {
    if (target.type === 'file' && target.closest('[data-row], [data-upload]')) upload(target);
  });
})();
