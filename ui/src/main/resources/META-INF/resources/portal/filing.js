// The browser's part of filling in a report. A row ([data-row]) is a group of plain fields. It is saved as a whole when the reader
// leaves it: `row-save` goes out with the values of its fields; the server answers with `row-settled` ("saved" or "refused"), or
// writes what is stored into the fields with `row-put`. What is typed stays in this browser until it is saved, per account,
// report and row, and is offered again when the report is next opened: a session that ends costs nobody a word.
(() => {
  if (window.filing) return;
  const PREFIX = 'greenplan/typed/';
  const stored = new WeakMap(); // row → its values as they are stored, as text
  const sent = new WeakMap(); // row → its values as they went out last, as text
  const refused = new WeakMap(); // row → its values that the server refused last, as text

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

  // What is typed and not saved yet. A browser that keeps nothing (private mode, full) must not stop the work.
  const place = root => PREFIX + root.dataset.account + '/' + root.dataset.report + '/';
  const kept = {
    key: row => place(row.closest('[data-filing]')) + row.dataset.row,
    put(row) {
      const typed = { values: read(row), version: row.dataset.base ?? row.dataset.version, at: Date.now() };
      try { localStorage.setItem(kept.key(row), JSON.stringify(typed)); } catch { /* see above */ }
    },
    drop(row) {
      try { localStorage.removeItem(kept.key(row)); } catch { /* see above */ }
    },
    all(root) {
      const found = [];
      try {
        root.querySelectorAll('[data-row]').forEach(row => {
          const typed = fieldsOf(row).length ? localStorage.getItem(kept.key(row)) : null;
          if (typed) found.push([row, JSON.parse(typed)]);
        });
      } catch { /* see above */ }
      return found;
    },
  };

  const typed = row => {
    if (isDirty(row)) kept.put(row);
    else kept.drop(row);
    row.toggleAttribute('data-typed', isDirty(row));
  };

  const save = row => {
    sent.set(row, text(row));
    refused.delete(row);
    row.dispatchEvent(new CustomEvent('row-save', { detail: { ...read(row), version: row.dataset.base ?? '' } }));
  };

  // Leaving saves what was changed; what the server refused waits until it is changed again.
  const leave = row => {
    if (isDirty(row) && refused.get(row) !== text(row) && !('explicit' in row.dataset)) save(row);
  };

  const settled = (row, state) => {
    if (state !== 'saved') {
      refused.set(row, sent.get(row));
      row.querySelectorAll('details:has([aria-invalid])').forEach(part => { part.open = true; });
      return;
    }
    stored.set(row, sent.get(row) ?? text(row));
    delete row.dataset.base;
    typed(row);
  };

  const put = (row, values) => {
    write(row, values);
    sent.set(row, text(row));
    stored.set(row, text(row));
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

  /** What is written once for all rows goes into those that nobody has saved or changed there. */
  const share = (set, field) => {
    set.closest('[data-filing]').querySelectorAll('[data-row][data-version="0"]').forEach(row => {
      const own = row.querySelector(`[name="${field.name}"]`);
      const before = own ? JSON.parse(remember(row)) : {};
      if (!own || valueOf(own) !== before[field.name]) return;
      own.value = field.value;
      stored.set(row, JSON.stringify({ ...before, [field.name]: own.value }));
      if (row.hasAttribute('data-typed')) kept.put(row);
    });
  };

  const changed = event => {
    const field = event.target;
    if (field.type === 'file') {
      if (event.type === 'change' && (rowOf(field) || field.closest('[data-upload]'))) upload(field);
      return;
    }
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

  const offer = root => {
    const box = root.querySelector('[data-offer]');
    const found = kept.all(root);
    if (!box || !found.length) return;
    const words = box.querySelector('[data-count]');
    words.textContent = words.dataset.count.replace('{n}', found.length);
    box.hidden = false;
    box.querySelector('[data-take]').onclick = () => {
      box.hidden = true;
      found.forEach(([row, typedBefore]) => {
        remember(row);
        write(row, typedBefore.values);
        row.dataset.base = typedBefore.version;
        if (row.matches('details')) row.open = true;
        typed(row);
        if ('explicit' in row.dataset) fieldsOf(row).forEach(field => field.dispatchEvent(new Event('change', { bubbles: true })));
        else save(row);
      });
    };
    box.querySelector('[data-drop]').onclick = () => {
      box.hidden = true;
      found.forEach(([row]) => kept.drop(row));
    };
  };

  /** What was typed about a report has arrived by another way. */
  const forget = (account, report) => {
    const start = place({ dataset: { account, report } });
    try {
      Object.keys(localStorage).filter(each => each.startsWith(start)).forEach(each => localStorage.removeItem(each));
    } catch { /* see above */ }
  };

  /** Sends a file, then tells the row its id, or why it was not taken. */
  const upload = async input => {
    const tell = detail => input.closest('.field').dispatchEvent(new CustomEvent('row-file', { detail }));
    const [file] = input.files;
    if (!file) return;
    try {
      const terms = await (await fetch('/files')).json(); // gives the cookie, too
      if (file.size > terms.largest) throw new Error(`> ${Math.round(terms.largest / 1e6)} MB`);
      const body = new FormData();
      body.append('file', file);
      const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const answer = await fetch('/files', { method: 'POST', body, headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) } });
      const said = await answer.json();
      if (answer.ok) tell({ id: said.id, name: said.name });
      else tell({ problem: (said.problems ?? []).map(each => each.message[document.documentElement.lang] ?? each.code).join(' ') || String(answer.status) });
    } catch (failure) {
      tell({ problem: `${file.name}: ${failure.message}` });
    }
    input.value = '';
  };

  const on = (name, work) => document.addEventListener(name, work);
  on('focusin', event => { const row = rowOf(event.target); if (row) remember(row); });
  on('focusout', event => { const row = rowOf(event.target); if (row && rowOf(event.relatedTarget) !== row) leave(row); });
  on('input', changed);
  on('change', changed);
  on('keydown', key);
  on('paste', paste);
  on('click', event => { const again = event.target.closest?.('[data-again]'); if (again) save(rowOf(again)); });
  on('row-settled', event => settled(event.target, event.detail));
  on('row-put', event => put(event.target, event.detail));
  window.filing = { offer, forget };
})();
