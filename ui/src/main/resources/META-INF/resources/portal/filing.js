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
  };

  const save = row => {
    const now = text(row);
    if ([...sent.values()].some(each => each.row === row && each.text === now)) return; // on its way
    const number = String(++numbers);
    sent.set(number, { row, text: now, key: keyOf(row), page: pageOf(rootOf(row)) });
    refused.delete(row);
    row.dispatchEvent(new CustomEvent('row-save', { detail: { ...read(row), version: row.dataset.base ?? '', number } }));
  };

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

  const neighbours = row => [...row.parentElement.children].filter(each => each.matches('[data-row]') && fieldsOf(each).length);

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
    if (event.key === 'Enter' && field.type !== 'checkbox' && (!isArea || event.ctrlKey)) {
      event.preventDefault();
      move(field, row, event.shiftKey ? -1 : 1);
    } else if (isText && !event.ctrlKey && !event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (move(field, row, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  };

  const fold = words => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').trim().toLowerCase();

  /** Writes one cell of a pasted column into the value of a row. */
  const fill = (row, cell) => {
    const field = row.querySelector('[data-main]');
    if (!field) return false;
    remember(row);
    if (field.matches('select')) {
      const word = fold(cell);
      const yes = { co: 'true', x: 'true', yes: 'true', roi: 'true', dat: 'true', khong: 'false', no: 'false', chua: 'false' }[word] ?? word;
      const option = [...field.options].find(each => each.value && (each.value === yes || fold(each.text) === word));
      if (!option) return false;
      field.value = option.value;
    } else {
      const unit = field.dataset.unit;
      field.value = unit && cell.endsWith(unit) ? cell.slice(0, -unit.length).trim() : cell;
    }
    const none = row.querySelector('[name="none"]');
    if (none) none.checked = false;
    typed(row);
    return true;
  };

  const paste = event => {
    const field = event.target;
    const row = rowOf(field);
    if (!row || !field.matches('input[data-main]')) return;
    const lines = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '').split(/\r?\n/);
    const cells = lines.map(line => line.split('\t')[0].trim());
    if (cells.length < 2) return;
    event.preventDefault();
    const rows = neighbours(row);
    const first = rows.indexOf(row);
    const filled = cells.map((cell, i) => [rows[first + i], cell]).filter(([each, cell]) => each && cell && fill(each, cell));
    filled.forEach(([each]) => save(each));
    const said = row.closest('[data-filing]').querySelector('[data-pasted]');
    if (said) said.textContent = said.dataset.pasted.replace('{n}', filled.length);
    filled.at(-1)?.[0].querySelector('[data-main]')?.focus();
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

  /** What is written once for all rows goes into those that nobody has saved or changed there. */
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
      return;
    }
    const row = rowOf(field);
    if (!row) return;
    const reason = row.querySelector('[name="overrideReason"]');
    if (reason && 'main' in field.dataset) reason.value = ''; // it explained another value
    typed(row);
  };

  /** A row was taken out, with all that was typed in it. */
  const gone = name => kept.forget(keyIn(document.querySelector('[data-filing]'), name));

  /** What is stored needs no offer, nor does a new row that has come to stand above: the answer to it got lost. */
  const isThere = (row, values) => {
    const typedBefore = JSON.stringify(values);
    const others = 'new' in row.dataset ? neighbours(row) : [];
    return [row, ...others].some(each => remember(each) === typedBefore);
  };

  const offer = root => {
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
  on('click', event => { const again = event.target.closest?.('[data-again]'); if (again) save(rowOf(again)); });
  on('click', event => { const button = event.target.closest?.('[data-use]'); if (button) use(button); });
  window.filing = { offer, settled, put, gone };
})();
