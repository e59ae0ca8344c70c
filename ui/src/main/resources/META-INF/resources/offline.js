// Public pages that were read stay readable without a line, and say how old they are. A page is always asked for first; the one that was kept
// comes when there is no answer. Nothing is kept of what an account shows: only public pages in one language or the other, and their files.
const MOST = { pages: 60, files: 60 };
const PATIENCE = 8_000; // milliseconds that a page may take when there is one that was kept
const WORDS = {
  vi: {
    old: 'Không có mạng. Đây là trang bạn đã đọc, lưu lúc {0}.',
    none: 'Không có mạng',
    why: 'Trang này chưa được đọc trên máy này. Khi có mạng, bạn tải lại trang.',
    list: 'Những trang đã đọc, mở được khi không có mạng:',
    moment: 'vi-VN',
  },
  en: {
    old: 'No connection. This is the page as you read it, kept at {0}.',
    none: 'No connection',
    why: 'This page was not read on this device yet. Load it again once you are connected.',
    list: 'Pages that you read, which open without a connection:',
    moment: 'en-GB',
  },
};

const MOMENT = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const language = address => address.pathname.split('/')[1];
const isPage = address => address.origin === location.origin && language(address) in WORDS;
const isFile = address => address.origin === location.origin && address.pathname.startsWith('/portal/');
const wantsPage = request => request.method === 'GET' && request.headers.get('accept')?.includes('text/html') && isPage(new URL(request.url));

/** Keeps an answer, the newest last, and as many as may be kept. */
const keep = async (name, address, answer) => {
  const cache = await caches.open(name);
  await cache.delete(address, { ignoreVary: true });
  await cache.put(address, answer);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map(key => cache.delete(key, { ignoreVary: true })));
};
const kept = (name, address) => caches.open(name).then(cache => cache.match(address, { ignoreVary: true }));

const keepPage = (address, answer) =>
  answer.ok && !answer.redirected && answer.headers.get('content-type')?.startsWith('text/html') ? keep('pages', address, answer) : undefined;

const html = (text, policy) => new Response(text, { headers: { 'Content-Type': 'text/html;charset=UTF-8', 'Content-Security-Policy': policy } });
const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** A page that was kept, with how old it is at its top. */
const aged = async (answer, address) => {
  const words = WORDS[language(address)];
  const at = new Intl.DateTimeFormat(words.moment, { ...MOMENT, timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(answer.headers.get('date')));
  const note = `<p class="offline" role="status">${words.old.replace('{0}', at)}</p>`;
  return html((await answer.text()).replace('<div id="first-paint">', start => start + note), answer.headers.get('content-security-policy') ?? '');
};

/** What there is instead of a page that nobody read: those that were. */
const absent = async address => {
  const words = WORDS[language(address)];
  const cache = await caches.open('pages');
  const mine = (await cache.keys()).map(({ url }) => new URL(url)).filter(each => language(each) === language(address)).reverse();
  const links = await Promise.all(mine.map(async each => {
    const text = await (await cache.match(each, { ignoreVary: true })).text();
    return `<li><a href="${escaped(each.pathname + each.search)}">${text.match(/<title>(.*?)<\/title>/s)?.[1] ?? escaped(each.pathname)}</a></li>`;
  }));
  const styles = (await (await caches.open('files')).keys()).map(({ url }) => url).filter(url => /\/(portal|answer|dark)\.css/.test(url));
  const style = url => `<link rel="stylesheet" href="${url}"${url.includes('/dark.css') ? ' media="screen and (prefers-color-scheme: dark)"' : ''}>`;
  return html(`<!doctype html><html lang="${language(address)}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
    <title>${words.none}</title>${styles.map(style).join('')}</head><body><main class="wrap"><h1>${words.none}</h1><p>${words.why}</p>
    ${links.length ? `<p>${words.list}</p><ul>${links.join('')}</ul>` : ''}</main></body></html>`, "default-src 'none'; style-src 'self'; font-src 'self'");
};

const page = async (event) => {
  const address = new URL(event.request.url);
  const before = await kept('pages', address);
  const asked = fetch(event.request).then(answer => {
    event.waitUntil(Promise.resolve(keepPage(address, answer.clone())).catch(() => {}));
    return answer;
  });
  const late = before ? new Promise((_, reject) => { setTimeout(reject, PATIENCE); }) : asked;
  try {
    return await Promise.race([asked, late]);
  } catch {
    asked.catch(() => {});
    return before ? aged(before, address) : absent(address);
  }
};

/** Files have their content in their address: what is kept is right. */
const file = async (event) => {
  const before = await kept('files', event.request.url);
  if (before) return before;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(keep('files', event.request.url, answer.clone()).catch(() => {}));
  return answer;
};

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  const { request } = event;
  if (wantsPage(request)) event.respondWith(page(event));
  else if (request.method === 'GET' && isFile(new URL(request.url))) event.respondWith(file(event));
});

// The page that brought this file here was read before it came.
addEventListener('message', event => {
  const { read, files } = event.data;
  const again = async (name, address, put) => put(new URL(address), await fetch(address, { credentials: 'omit', headers: name === 'pages' ? { Accept: 'text/html' } : {} }));
  event.waitUntil(Promise.allSettled([
    ...(isPage(new URL(read)) ? [again('pages', read, keepPage)] : []),
    ...files.filter(each => isFile(new URL(each))).map(each => again('files', each, (address, answer) => answer.ok && keep('files', address, answer))),
  ]));
});
