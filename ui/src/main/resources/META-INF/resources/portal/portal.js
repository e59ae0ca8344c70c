// What a public page does by itself. The page is complete without it: this file only brings in what it asks for.
(() => {
  const files = document.currentScript.dataset;
  const load = (address) => document.head.append(Object.assign(document.createElement('script'), { src: address }));

  const ready = () => {
    if (document.querySelector('path-chart')) load(files.chart);
    if (document.querySelector('input[name=q]')) load(files.suggest);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();

  // Search answers as one types: the page asks for itself with the new words and shows what that one found. Enter and the
  // button work as before, so a lost connection costs nothing.
  let pause;
  let asking;
  const search = async (form) => {
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form));
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(address, { signal: asking.signal, credentials: 'omit' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = page.getElementById('ket-qua');
      if (!answer.ok || !found) return;
      document.getElementById('ket-qua').replaceChildren(...found.childNodes);
      document.querySelector('main h1').textContent = page.querySelector('main h1').textContent;
      document.title = page.title;
      history.replaceState(history.state, '', address);
    } catch (lost) {
      // another letter came, or the connection went
    }
  };
  document.addEventListener('input', ({ target }) => {
    if (target.name !== 'q' || !target.closest('main') || !document.getElementById('ket-qua')) return;
    clearTimeout(pause);
    pause = setTimeout(() => search(target.form), 250);
  });
})();
