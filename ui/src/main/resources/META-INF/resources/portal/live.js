// Starts Vaadin's live view behind the first paint, and lets it take over when it stands.
(() => {
  // The JavaScript that Vaadin's client wants to compile from text on a page of plain elements. Under a policy without
  // unsafe-eval nothing is compiled: these answer instead. What is missing here is listed in window.unknownJs.
  const titled = (title) => {
    const set = () => { document.title = title; };
    if (window.Vaadin?.Flow?.navigation) window.addEventListener('vaadin-navigated', set, { once: true });
    else set();
  };
  const resized = (element) => {
    window.addEventListener('resize', () => {
      const event = new Event('window-resize');
      event.w = document.documentElement.clientWidth;
      event.h = document.documentElement.clientHeight;
      element.dispatchEvent(event);
    });
    return Promise.resolve();
  };
  const known = [
    [/^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]+)'\);$/, (found) => () => window.Vaadin.Flow.loadOnDemand(found[1])],
    [/window\.addEventListener\('resize', evt/, () => resized],
    [/window\.greenplan\?\.takeOver\(\)/, () => () => takeOver()],
    [/document\.title = \$0;/, () => titled],
    [/this\.serverConnected\(\$0\)/, () => async (path, element) => element.serverConnected(path)],
  ];
  window.Function = new Proxy(window.Function, {
    construct(target, args) {
      const body = String(args[args.length - 1]);
      for (const [pattern, answer] of known) {
        const found = pattern.exec(body);
        if (found) return answer(found);
      }
      (window.unknownJs ??= []).push(args.map(String).join(' ~~ '));
      return Reflect.construct(target, args);
    },
  });

  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  let composing = false;
  document.addEventListener('compositionstart', () => { composing = true; });
  document.addEventListener('compositionend', () => { composing = false; });

  // Nobody is interrupted: not while a word is being composed, a text is selected or a button is held.
  const busy = (first) => {
    const selection = getSelection();
    return composing || (!selection.isCollapsed && first.contains(selection.anchorNode)) || first.matches(':active');
  };

  const handOver = (first, live) => {
    const pairs = (selector) => {
      const after = [...live.querySelectorAll(selector)];
      return [...first.querySelectorAll(selector)].map((before, i) => [before, after[i]]).filter(([, now]) => now);
    };
    pairs('details').forEach(([before, now]) => { now.open = before.open; });
    pairs('input, select, textarea').forEach(([before, now]) => { now.value = before.value; now.checked = before.checked; });
    pairs('path-chart').forEach(([before, now]) => now.takeFrom?.(before));
    const focused = pairs(focusable).find(([before]) => before === document.activeElement);
    const caret = focused?.[0].selectionStart;
    const [x, y] = [scrollX, scrollY];
    first.remove();
    live.classList.remove('behind');
    live.inert = false;
    if (focused) {
      focused[1].focus({ preventScroll: true });
      if (caret != null) focused[1].setSelectionRange?.(caret, focused[0].selectionEnd);
    }
    scrollTo({ left: x, top: y, behavior: 'instant' });
    document.documentElement.dataset.live = '';
  };

  const takeOver = () => {
    const first = document.getElementById('first-paint');
    const live = document.getElementById('outlet');
    const page = live.querySelector('.portal');
    if (!first || !page) return;
    // Vaadin keeps a view out of the layout for some moments more: a page without height would lose the reader's place.
    if (page.offsetHeight === 0) setTimeout(takeOver, 20);
    else if (busy(first)) setTimeout(takeOver, 300);
    else handOver(first, live);
  };
  window.greenplan = { takeOver };

  const outlet = document.getElementById('outlet');
  outlet.classList.add('behind');
  outlet.inert = true;
  document.head.prepend(Object.assign(document.createElement('base'), { href: '/' }));
  for (const waiting of document.getElementById('live').content.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const { name, value } of waiting.attributes) script.setAttribute(name, value);
    script.text = waiting.text;
    document.head.append(script);
  }
})();
