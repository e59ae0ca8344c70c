// What needs a script to share a page: the sheet of the system, which knows Zalo and whatever else is installed, and the clipboard.
(() => {
  const link = (button) => new URL(button.closest('[data-link]').dataset.link, location).href;
  // The buttons are there when what they do can be done; the page may be changed under them at any time.
  document.documentElement.classList.toggle('can-share', Boolean(navigator.share));
  document.documentElement.classList.toggle('can-copy', Boolean(navigator.clipboard));
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('[data-link] button');
    if (!button) return;
    try {
      if (button.name === 'sheet') {
        await navigator.share({ title: document.title, url: link(button) });
      } else {
        const words = button.closest('[data-link]').querySelector('.cited');
        await navigator.clipboard.writeText(button.name === 'cite' ? words.textContent : link(button));
        button.textContent = button.dataset.done;
        const told = document.querySelector('p.unseen[role=status]');
        if (told) told.textContent = button.dataset.done;
      }
    } catch (refused) {
      // Whoever closes the sheet wants nothing more.
    }
  });
})();
