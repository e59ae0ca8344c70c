// What a public page does by itself. The page is complete without it: this file only brings in what it asks for.
(() => {
  const files = document.currentScript.dataset;
  const load = (address) => document.head.append(Object.assign(document.createElement('script'), { src: address }));

  // Every link is a plain one: pages have addresses, first paint is fast, and the browser knows how to go back.
  document.addEventListener('click', (event) => event.target.closest?.('a')?.setAttribute('router-ignore', ''), true);

  const ready = () => {
    if (document.querySelector('path-chart')) load(files.chart);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();

  // The live view costs a phone half a megabyte and gives it nothing that the page lacks: it starts on computers, when
  // the page is loaded and the browser has time.
  const computer = matchMedia('(hover: hover) and (pointer: fine)').matches && !navigator.connection?.saveData;
  const later = window.requestIdleCallback ?? ((task) => setTimeout(task, 200));
  const start = () => later(() => load(files.live));
  if (computer) {
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { once: true });
  }
})();
