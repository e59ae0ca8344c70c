// What a public page does by itself. The page is complete without it: every filter, page and day is a link or a form that works
// as it stands. Where one leads to this same page, only what differs is put in its place, without a flash, a jump or a lost word.
(() => {
  const files = document.currentScript.dataset;
  const load = (name) => {
    const address = files[name];
    delete files[name];
    if (address) document.head.append(Object.assign(document.createElement('script'), { src: address }));
  };

  // Read aloud to whoever does not see what changed. It is there from the start, or nobody would listen to it.
  const told = Object.assign(document.createElement('p'), { className: 'unseen' });
  told.setAttribute('role', 'status');

  const ready = () => {
    if (document.querySelector('[data-link]')) load('share');
    if (document.querySelector('input[name=q]')) load('suggest');
    load('theme');
    load('typed');
    document.body.append(told);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();

  // What was read stays readable without a line: offline.js, which keeps further pages by itself and this one when it is told.
  const workers = navigator.serviceWorker;
  const remember = async () => {
    if (!document.querySelector('link[rel=manifest]') || workers.controller) return;
    await workers.register('/offline.js');
    const files = [...document.querySelectorAll('link[rel=stylesheet], link[rel=preload], script[src]')].map((each) => each.href || each.src);
    (await workers.ready).active.postMessage({ read: location.href.split('#')[0], files });
  };
  if (workers) addEventListener('load', () => remember().catch(() => {}));

  const bare = (path) => path.replace(/^\/(vi|en)(?=\/|$)/, '');
  const place = (address) => address.pathname + address.search;
  const isThisPage = (address) =>
    address.origin === location.origin && address.pathname !== bare(address.pathname) && bare(address.pathname) === bare(location.pathname);

  // Makes one tree like the other by touching nothing that is alike: what is unfolded, typed or in focus there stays.
  const kin = (now, then) => now.nodeName === then.nodeName && now.id === then.id;
  const liken = (now, then, keeps) => {
    if (keeps(now) || now.isEqualNode(then)) return;
    if (!kin(now, then) || now.nodeName.includes('-')) {
      now.replaceWith(then);
      return;
    }
    if (now.nodeType !== Node.ELEMENT_NODE) {
      now.data = then.data;
      return;
    }
    if (now.open) then.open = true;
    [...now.attributes].filter(({ name }) => !then.hasAttribute(name)).forEach(({ name }) => now.removeAttribute(name));
    [...then.attributes].filter(({ name, value }) => now.getAttribute(name) !== value).forEach(({ name, value }) => now.setAttribute(name, value));
    // Children are paired from both ends; what is left between is what came or went.
    const old = [...now.childNodes];
    const fresh = [...then.childNodes];
    const fewer = Math.min(old.length, fresh.length);
    let first = 0;
    while (first < fewer && kin(old[first], fresh[first])) first += 1;
    let last = 0;
    while (last < fewer - first && kin(old.at(-1 - last), fresh.at(-1 - last))) last += 1;
    old.splice(first, old.length - first - last).forEach((gone) => gone.remove());
    const between = fresh.splice(first, fresh.length - first - last);
    old.forEach((child, number) => liken(child, fresh[number], keeps));
    const after = now.childNodes[first] ?? null;
    between.forEach((come) => now.insertBefore(come, after));
  };

  const root = () => document.getElementById('first-paint');
  // Where an element stands, as the numbers of its ancestors among their siblings: its successor stands there, too.
  const way = (element) => {
    const steps = [];
    for (let at = element; at && at !== root(); at = at.parentElement) steps.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
    return steps;
  };
  const asAddressed = () => document.querySelectorAll('#first-paint form').forEach((form) => form.reset());

  const put = (page, { typing, paging }) => {
    const held = document.activeElement;
    const steps = root().contains(held) ? way(held) : [];
    liken(root(), page.getElementById('first-paint'), (now) => typing && now.nodeName === 'FORM' && now.contains(held));
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    ready();
    if (!typing) asAddressed();
    const main = document.querySelector('main');
    if (paging) {
      // Who goes on by keyboard goes on in the list, not in the filters before it.
      const list = document.getElementById(paging.slice(1));
      if (list) list.tabIndex = -1;
      (list ?? main).focus({ preventScroll: true });
      (list ?? main.querySelector('.pages')?.parentElement ?? main).scrollIntoView();
    } else if (steps.length && !document.contains(held)) {
      const next = steps.reduce((at, step) => at?.children[step], root());
      (next?.matches('a[href], button, input, select, summary') ? next : main).focus({ preventScroll: true });
    }
    told.textContent = [...main.querySelectorAll('[data-told]')].map((part) => part.textContent).join(' ') || document.title;
  };

  let asking;
  let shown = place(location);
  let typed = false;
  const show = async (address, { typing = false, paging = false, back = false } = {}) => {
    asking?.abort();
    const mine = asking = new AbortController();
    document.querySelector('main').setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { signal: mine.signal, credentials: 'omit', headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (mine.signal.aborted) return;
      const there = new URL(answer.url);
      if (!isThisPage(there) || !page.querySelector('#first-paint main')) throw new Error('another page');
      there.hash = address.hash;
      if (!back) {
        history.replaceState({ y: scrollY }, '');
        // Words that are being typed are one step back, not one for each letter.
        if (place(there) === shown || (typing && typed)) history.replaceState({ y: scrollY }, '', there);
        else history.pushState({ y: scrollY }, '', there);
      }
      typed = typing;
      shown = place(there);
      put(page, { typing, paging });
      if (back) scrollTo({ top: history.state?.y ?? 0, behavior: 'instant' });
      else if (there.hash) document.getElementById(decodeURIComponent(there.hash.slice(1)))?.scrollIntoView();
    } catch (lost) {
      if (mine.signal.aborted) return;
      document.querySelector('main').removeAttribute('aria-busy');
      // Enter and the button ask again for what is typed; all else goes the way it goes without this file.
      if (!typing) location.assign(address);
    }
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target) return;
    const address = new URL(link.href);
    if (!isThisPage(address) || place(address) === place(location)) return;
    event.preventDefault();
    show(address, { paging: link.closest('.pages') && (address.hash || '#') });
  });

  const asked = (form, button) => {
    const address = new URL(form.action);
    address.search = new URLSearchParams([...new FormData(form, button)].filter(([, value]) => value !== ''));
    return address;
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'get' || !isThisPage(new URL(form.action))) return;
    event.preventDefault();
    show(asked(form, event.submitter));
  });

  let pause;
  document.addEventListener('input', ({ target }) => {
    if (target.name !== 'q' || !target.closest('main') || !isThisPage(new URL(target.form.action))) return;
    clearTimeout(pause);
    pause = setTimeout(() => show(asked(target.form), { typing: true }), 250);
  });

  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => { history.scrollRestoration = 'auto'; });
  addEventListener('popstate', () => {
    if (place(location) !== shown) show(new URL(location), { back: true });
  });
  // A browser that comes back to a page puts into its forms what stood there last, not what the address says.
  addEventListener('pageshow', ({ persisted }) => {
    history.scrollRestoration = 'manual';
    if (persisted || performance.getEntriesByType('navigation')[0]?.type === 'back_forward') asAddressed();
  });
})();
