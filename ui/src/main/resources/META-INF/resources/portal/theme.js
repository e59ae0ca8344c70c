// The colours that a reader chose: those of the device, always light or always dark. Only this browser knows; what is kept is the medium for
// which the dark sheet counts, and the head of each public page puts it there before anything is painted. Staff pages are painted later.
(() => {
  const sheet = document.querySelector('link[data-dark]');
  const tolerant = (work) => { try { return work(); } catch { return null; } };
  const kept = tolerant(() => localStorage.getItem('dark')) ?? '';
  if (kept) sheet.media = kept;
  document.querySelectorAll('[name=dark]').forEach((choice) => { choice.checked = choice.value === kept; });
  document.addEventListener('change', ({ target }) => {
    if (target.name !== 'dark') return;
    sheet.media = target.value || sheet.dataset.dark;
    tolerant(() => (target.value ? localStorage.setItem('dark', target.value) : localStorage.removeItem('dark')));
  });
})();
