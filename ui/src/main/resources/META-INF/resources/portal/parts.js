// A link to a part of the page that is shown goes there and no further. As the browser does it, a step in the history, the router
// takes it for a way to another page and has this one filled anew, and what is typed and not saved is gone.
(() => {
  const partOf = link => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href*="#"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname || link.search !== location.search) return;
    const part = partOf(link);
    if (!part) return;
    event.preventDefault();
    history.replaceState(history.state, '', link.hash);
    part.closest('details')?.setAttribute('open', '');
    part.scrollIntoView();
    if (part.tabIndex < 0 && !part.hasAttribute('tabindex')) part.setAttribute('tabindex', '-1');
    part.focus({ preventScroll: true });
  });
})();
