// The browser's part of filling in a report. A row ([data-row]) is a group of plain fields. It is saved as a whole when the reader
// leaves it: `row-save` goes out with the values of its fields and a number; the server answers that number by `filing.settled`
// ("saved", "refused", or "failed" when it could not try), or writes what is stored into the fields by `filing.put`. What is typed
// is kept until it is saved (typed.js), and is offered again when the report is next opened.
(() => {
  if (window.filing) return;
  const stored = new WeakMap(); // row → its values as they are stored, as text
  const refused = new WeakMap(); // row → its values that the server refused last, as text
  const pages = new WeakMap(); // root → what tells it from the pages before it
  const sent = new Map(); // number → what went out and is not answered yet
  let numbers = 0;

  const rowOf = element => (element instanceof Element ? element.closest('[data-row]') : null);
  const fieldsOf = row => [...row.querySelectorAll('input[name], select[name], textarea[name]')];
  const valueOf = field => (field.type === 'checkbox' ? field.checked : field.value);
  const read = row => Object.fromEntries(fieldsOf(row).map(field => [field.name, valueOf(field)]));
  const text = row => JSON.stringify(read(row));
  const isVisible = element => element.offsetParent !== null;

  const write = (row, values) => fieldsOf(row).forEach(field => {
    if (!(field.name in values)) return;
    if (field.type === 'checkbox') field.checked = values[field.name];
    else field.value = values[field.name];
  });

  const remember = row => {
    if (!stored.has(row)) stored.set(row, text(row));
    return stored.get(row);
  };
  const isDirty = row => remember(row) !== text(row);

  const rootOf = row => row.closest('[data-filing]');
  const keyIn = (root, name) => kept.key(root.dataset.account, root.dataset.report, name);
  const keyOf = row => keyIn(rootOf(row), row.dataset.row);
  const pageOf = root => {
    if (!pages.has(root)) pages.set(root, `${Date.now()}-${Math.random()}`);
    return pages.get(root);
  };

  /** After every change: keeps what is typed, and lets the row say that it is not saved. */
  const typed = row => {
    const dirty = isDirty(row);
    const page = pageOf(rootOf(row));
    if (dirty) kept.put(keyOf(row), page, read(row), row.dataset.base ?? row.dataset.version);
    else kept.drop(keyOf(row), page);
    row.toggleAttribute('data-typed', dirty);
    const said = row.querySelector('.row-said');
    if (said) said.textContent = dirty ? said.dataset.unsaved : said.dataset.saved ?? '';
    countUnsaved(rootOf(row));
  };

  /** The bar says how many rows wait to be saved. */
  const countUnsaved = root => {
    const bar = document.querySelector('.bar [data-unsaved-rows]');
    if (!bar || !root) return;
    const number = root.querySelectorAll('[data-row][data-typed]:not([data-explicit])').length;
    bar.hidden = !number;
    const words = bar.querySelector('[data-count]');
    words.textContent = words.dataset.count.replace('{n}', number);
  };

  /** What the server is told of a row; nothing when the same is on its way to it. */
  const going = row => {
    const now = text(row);
    if ([...sent.values()].some(each => each.row === row && each.text === now)) return null;
    const number = String(++numbers);
    sent.set(number, { row, text: now, key: keyOf(row), page: pageOf(rootOf(row)) });
    refused.delete(row);
    return { ...read(row), version: row.dataset.base ?? '', number };
  };

  const save = row => {
    const detail = going(row);
    if (detail) row.dispatchEvent(new CustomEvent('row-save', { detail }));
  };

  /** Saves rows, those of figures together: a hundred make one call. */
  const saveAll = rows => {
    const dirty = rows.filter(row => isDirty(row) && !('explicit' in row.dataset));
    const together = dirty.filter(row => row.parentElement.matches('[data-together]'));
    if (together.length < 2) {
      dirty.forEach(save);
      return;
    }
    dirty.filter(row => !together.includes(row)).forEach(save);
    const list = together[0].parentElement;
    const details = together.map(row => ({ row: row.dataset.row, detail: going(row) })).filter(each => each.detail)
      .map(({ row, detail }) => ({ ...detail, row }));
    for (let from = 0; from < details.length; from += 100) {
      list.dispatchEvent(new CustomEvent('rows-save', { detail: { rows: details.slice(from, from + 100) } }));
    }
  };
  const rowsIn = root => [...root.querySelectorAll('[data-row]')].filter(row => fieldsOf(row).length);

  // Leaving saves what was changed; what the server refused waits until it is changed again.
  const leave = row => {
    if (isDirty(row) && refused.get(row) !== text(row) && !('explicit' in row.dataset)) save(row);
  };

  const isStored = (row, values, words) => {
    stored.set(row, values);
    delete row.dataset.base;
    const said = row.querySelector('.row-said');
    if (said) said.dataset.saved = words;
  };

  /** What went out with a number is saved or not; its row may have gone from the page meanwhile, or hold something newer. */
  const settled = (number, state, words) => {
    const answered = sent.get(number);
    if (!answered) return;
    sent.delete(number);
    const { row } = answered;
    if (state === 'saved') {
      kept.drop(answered.key, answered.page, answered.text);
      isStored(row, answered.text, words);
    } else if (state === 'refused') {
      refused.set(row, answered.text);
      row.querySelectorAll('details:has([aria-invalid])').forEach(part => { part.open = true; });
    }
    if (row.isConnected) typed(row);
  };

  const put = (row, values, words) => {
    write(row, values);
    isStored(row, text(row), words);
    typed(row);
  };

  const siblings = row => [...row.parentElement.children].filter(each => each.matches('[data-row]') && fieldsOf(each).length);
  const neighbours = row => siblings(row).filter(isVisible);

  /** The row above or below, in the same field where it has it. */
  const move = (field, row, step) => {
    const rows = neighbours(row);
    const next = rows[rows.indexOf(row) + step];
    if (!next) {
      leave(row);
      return false;
    }
    const there = [...next.querySelectorAll(`[name="${field.name}"]`), next.querySelector('[data-main]'), ...fieldsOf(next)]
      .find(each => each && isVisible(each));
    there?.focus();
    if (there?.matches('input[type="text"]')) there.select();
    return true;
  };

  const key = event => {
    const field = event.target;
    const row = rowOf(field);
    if (!row || !field.name || event.isComposing || event.altKey || event.metaKey) return;
    const isText = field.matches('input[type="text"]');
    const isArea = field.matches('textarea');
    if (event.key === 'Enter' && field.type !== 'checkbox' && !isArea && !event.ctrlKey) {
      event.preventDefault();
      move(field, row, event.shiftKey ? -1 : 1);
    } else if (isText && !event.ctrlKey && !event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (move(field, row, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  };

  /** A range of a sheet fills the rows that it is about; what could not be taken is said in words. */
  const paste = event => {
    const field = event.target;
    const row = rowOf(field);
    const said = row?.closest('[data-filing]')?.querySelector('[data-pasted]');
    if (!said || !row.matches('.value-row') || !field.name) return;
    const text = event.clipboardData.getData('text/plain');
    const isMain = 'main' in field.dataset;
    if (!(field.matches('input[type="text"]') || (isMain && text.includes('\t')))) return;
    if (!/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return; // one cell
    event.preventDefault();
    const { fills, dropped, said: done } = range.read(text, siblings(row), row, isMain ? 'amount' : field.name, JSON.parse(said.dataset.pasted));
    fills.forEach(({ row: each, values }) => {
      remember(each);
      write(each, { overrideReason: '', ...values });
      typed(each);
    });
    saveAll(fills.map(fill => fill.row));
    said.replaceChildren(done, ...dropped.map(sentence => {
      const line = document.createElement('span');
      line.className = 'dropped';
      line.textContent = sentence;
      return line;
    }));
    fills.at(-1)?.row.querySelector('[data-main]')?.focus();
  };

  /** Another agency's figure goes into the row, and is saved like one that was typed. */
  const use = button => {
    const row = rowOf(button);
    remember(row);
    write(row, JSON.parse(button.dataset.use));
    typed(row);
    save(row);
    row.querySelector('[data-main]')?.focus();
  };

  /** What is written once for all rows goes into those that nobody has saved or changed there, and what waited for it is saved. */
  const share = (set, field) => {
    set.closest('[data-filing]').querySelectorAll('[data-row][data-version="0"]').forEach(row => {
      const own = row.querySelector(`[name="${field.name}"]`);
      const before = own ? JSON.parse(remember(row)) : {};
      if (!own || valueOf(own) !== before[field.name]) return;
      own.value = field.value;
      stored.set(row, JSON.stringify({ ...before, [field.name]: own.value }));
      typed(row);
    });
  };

  const changed = event => {
    const field = event.target;
    if (field.type === 'file') return; // upload.js
    const set = field.closest?.('[data-shared]');
    if (set) {
      share(set, field);
      if (event.type === 'change') saveAll(rowsIn(set.closest('[data-filing]')).filter(row => refused.get(row) !== text(row)));
      return;
    }
    const row = rowOf(field);
    if (!row) return;
    const reason = row.querySelector('[name="overrideReason"]');
    if (reason && 'main' in field.dataset) reason.value = ''; // it explained another value
    typed(row);
  };

  /** A row was taken out, with all that was typed in it. */
  const gone = name => {
    const root = document.querySelector('[data-filing]');
    kept.forget(keyIn(root, name));
    countUnsaved(root);
  };

  const isTyping = element => element.closest?.('input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-text-field');

  /** Keys that work everywhere on the page; each asks or shows before it does what cannot be seen. */
  const shortcut = event => {
    const root = document.querySelector('[data-filing]');
    if (!root || event.isComposing || event.altKey || root.querySelector('dialog[open]')) return;
    const held = event.ctrlKey || event.metaKey;
    if (held && !event.shiftKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      saveAll(rowsIn(root));
    } else if (held && event.key === 'Enter') {
      const handing = document.querySelector(':is(.bar, [data-filing]) [data-hands-over]');
      if (!handing) return;
      event.preventDefault();
      saveAll(rowsIn(root));
      ask(root, handing);
    } else if (!held && event.key === '?' && !isTyping(event.composedPath()[0])) {
      event.preventDefault();
      root.querySelector('dialog[data-shortcuts]')?.showModal();
    }
  };

  /** Before the report is handed over by a key. */
  const ask = (root, handing) => {
    const question = root.querySelector('dialog[data-asks]');
    question.querySelector('[data-question]').textContent = `${handing.textContent.trim()}?`;
    const yes = question.querySelector('[data-yes]');
    yes.textContent = handing.textContent.trim();
    yes.onclick = () => {
      question.close();
      handing.click();
    };
    question.showModal();
  };

  /** The first row without a value, or the first of all. */
  const toValues = root => {
    const mains = [...root.querySelectorAll('.value-row [data-main]')].filter(isVisible);
    const there = mains.find(each => !each.value) ?? mains[0];
    (there ?? root.querySelector('#chi-tieu h2'))?.focus();
  };

  const pressed = event => {
    const button = event.target.closest?.('[data-again], [data-use], [data-to-values], [data-save-all], [data-show-shortcuts], dialog [data-close]');
    if (!button) return;
    const root = button.closest('[data-filing]') ?? document.querySelector('[data-filing]'); // the bar stands beside it
    if ('again' in button.dataset) save(rowOf(button));
    else if ('use' in button.dataset) use(button);
    else if ('toValues' in button.dataset) {
      event.preventDefault();
      toValues(root);
    } else if ('saveAll' in button.dataset) saveAll(rowsIn(root));
    else if ('showShortcuts' in button.dataset) root.querySelector('dialog[data-shortcuts]').showModal();
    else button.closest('dialog').close();
  };

  /** What is stored needs no offer, nor does a new row that has come to stand above: the answer to it got lost. */
  const isThere = (row, values) => {
    const typedBefore = JSON.stringify(values);
    const others = 'new' in row.dataset ? siblings(row) : [];
    return [row, ...others].some(each => remember(each) === typedBefore);
  };

  const offer = root => {
    countUnsaved(root);
    const box = root.querySelector('[data-offer]');
    if (!box) return;
    const found = [...root.querySelectorAll('[data-row]')].filter(row => fieldsOf(row).length)
      .map(row => [row, kept.earlier(keyOf(row), pageOf(root))]).filter(([, earlier]) => earlier);
    const there = found.filter(([row, { values }]) => isThere(row, values));
    there.forEach(([row, earlier]) => kept.decided(keyOf(row), earlier));
    if (there.length) {
      offer(root);
      return;
    }
    box.hidden = !found.length;
    const words = box.querySelector('[data-count]');
    words.textContent = words.dataset.count.replace('{n}', found.length);
    const decide = deed => () => {
      found.forEach(([row, earlier]) => {
        kept.decided(keyOf(row), earlier);
        deed(row, earlier);
      });
      offer(root);
    };
    box.querySelector('[data-drop]').onclick = decide(() => {});
    box.querySelector('[data-take]').onclick = decide((row, { values, version }) => {
      remember(row);
      write(row, values);
      row.dataset.base = version;
      if (row.matches('details')) row.open = true;
      typed(row);
      if ('explicit' in row.dataset) fieldsOf(row).forEach(field => field.dispatchEvent(new Event('change', { bubbles: true })));
      else save(row);
    });
  };

  const on = (name, work) => document.addEventListener(name, work);
  on('focusin', event => { const row = rowOf(event.target); if (row) remember(row); });
  on('focusout', event => { const row = rowOf(event.target); if (row && rowOf(event.relatedTarget) !== row) leave(row); });
  on('input', changed);
  on('change', changed);
  on('keydown', key);
  on('paste', paste);
  on('keydown', shortcut);
  on('click', pressed);
  on('change', event => {
    const mine = event.target.closest?.('[data-mine-alone]');
    mine?.closest('[data-filing]').toggleAttribute('data-mine-alone-shown', mine.checked);
  });
  window.filing = { offer, settled, put, gone };
})();
