// What is typed in the workspace and not saved yet stays in this browser until it is saved or thrown away: a session that ends
// costs nobody a word. It is kept per account, report and row, as a list: a page adds what is typed in it to what earlier pages
// left there, so that nothing is overwritten before somebody decided about it. A browser that keeps nothing (private mode, full)
// must not stop the work.
(() => {
  if (window.kept) return;
  const PREFIX = 'greenplan/typed/';
  const AT_WORK = 'greenplan/at-work';
  const tolerant = (work, otherwise) => { try { return work(); } catch { return otherwise; } };

  const list = key => tolerant(() => [].concat(JSON.parse(localStorage.getItem(key) ?? '[]')), []);
  const store = (key, entries) => tolerant(() => {
    if (entries.length) localStorage.setItem(key, JSON.stringify(entries));
    else localStorage.removeItem(key);
  });
  const keys = start => tolerant(() => Object.keys(localStorage).filter(each => each.startsWith(start)), []);
  const same = (values, text) => JSON.stringify(values) === text;

  window.kept = {
    key: (account, report, row = '') => `${PREFIX}${account}/${report}/${row}`,

    /** Keeps what stands in a row of a page, instead of what stood there before. */
    put(key, page, values, version) {
      store(key, [...list(key).filter(each => each.page !== page), { page, values, version, at: Date.now() }]);
    },

    /** What was typed in a row of a page is saved, or taken back; with a text, only if that is what was typed last. */
    drop(key, page, text) {
      store(key, list(key).filter(each => each.page !== page || (text !== undefined && !same(each.values, text))));
    },

    /** What an earlier page left for a row, oldest first; undefined for nothing. */
    earlier: (key, page) => list(key).find(each => each.page !== page),

    /** It was decided about what an earlier page left. */
    decided(key, { page, at }) {
      store(key, list(key).filter(each => each.page !== page || each.at !== at));
    },

    /** All that begins like this has arrived by another way, or is not wanted any more. */
    forget: start => keys(start).forEach(each => store(each, [])),
  };

  // Whoever leaves a computer that others use decides what becomes of what is still kept on it.
  let decided = false;
  document.addEventListener('click', event => {
    const out = event.target.closest?.('[data-sign-out]');
    if (!out || decided) return;
    const own = PREFIX + out.dataset.signOut + '/';
    if (!keys(own).length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const question = out.parentElement.querySelector('dialog');
    const words = question.querySelector('[data-count]');
    const leave = () => {
      decided = true;
      question.close();
      out.click();
    };
    // A row that was just left may still be on its way.
    const look = () => {
      const number = keys(own).length;
      words.textContent = words.dataset.count.replace('{n}', number);
      if (!number) leave();
    };
    const looking = setInterval(look, 300);
    question.onclose = () => clearInterval(looking);
    question.querySelector('[data-forget]').onclick = () => { window.kept.forget(own); leave(); };
    question.querySelector('[data-keep]').onclick = leave;
    question.querySelector('[data-stay]').onclick = () => question.close();
    look();
    if (!decided) question.showModal();
  }, true);

  // Typing is work, also where nothing is sent before the whole text stands.
  const OFTEN = 20_000;
  let told = -OFTEN;
  document.addEventListener('input', ({ timeStamp }) => {
    if (timeStamp - told < OFTEN) return;
    told = timeStamp;
    document.querySelector('.workspace')?.dispatchEvent(new CustomEvent('at-work'));
  });

  // When the session is gone, cookie and all, only this tab remembers that somebody was at work in it.
  window.work = { begun: () => tolerant(() => sessionStorage.setItem(AT_WORK, '')) };
  if (location.pathname === '/dang-nhap') {
    const wasBegun = tolerant(() => sessionStorage.getItem(AT_WORK) !== null, false);
    tolerant(() => sessionStorage.removeItem(AT_WORK));
    if (wasBegun && !location.search.includes('vi-sao')) location.replace(location.pathname + '?vi-sao=het-phien');
  }
})();
