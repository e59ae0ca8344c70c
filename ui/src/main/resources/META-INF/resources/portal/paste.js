// Reads what was copied from a sheet and says what of it goes into which field of which row: `range.read` gives what to write, and a
// sentence for everything that cannot be written. It changes nothing on the page. A column is known by its heading, else by what stands in
// it: codes of rows, signs, kinds, days, areas, units and titles know themselves; of the others the first is the value, then the
// document, then the reason why there is none.
(() => {
  if (window.range) return;
  const fold = words => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/\s+/g, ' ').trim().toLowerCase();

  const HEADINGS = {
    code: ['ma', 'ma so', 'ma chi tieu', 'code', 'target code'],
    title: ['chi tieu', 'ten chi tieu', 'chi so', 'noi dung', 'target', 'indicator', 'title'],
    amount: ['gia tri', 'so lieu', 'ket qua', 'thuc hien', 'ket qua thuc hien', 'value', 'figure', 'amount', 'result'],
    sign: ['dau', 'sign'],
    kind: ['loai', 'loai so lieu', 'kind', 'kind of value'],
    asOf: ['ngay', 'tinh den ngay', 'den ngay', 'as of', 'date', 'day'],
    source: ['van ban', 'van ban lam can cu', 'can cu', 'nguon', 'nguon so lieu', 'source', 'document', 'document it rests on'],
    noDataReason: ['ly do', 'vi sao chua co so lieu', 'ly do chua co so lieu', 'ly do khong co so lieu', 'reason', 'why there is no value'],
    territory: ['dia ban', 'dia ban duoc do', 'area', 'area measured'],
    unit: ['don vi', 'don vi tinh', 'dvt', 'unit'],
  };
  const SIGNS = { '>': '>', tren: '>', hon: '>', 'more than': '>', '<': '<', duoi: '<', 'less than': '<', '≈': '≈', '~': '≈', khoang: '≈', about: '≈' };
  const YES_NO = { co: 'true', x: 'true', yes: 'true', roi: 'true', dat: 'true', khong: 'false', no: 'false', chua: 'false' };
  const DAY = /^(\d{1,2}[/.\- ]\d{1,2}[/.\- ](\d{4}|\d{2})|\d{4}-\d\d-\d\d)$/;
  const READ_ONLY = new Set(['code', 'title', 'unit']);

  /** Rows and cells as Excel writes them: what holds tabs, line ends or quotes stands in quotes, which are doubled inside. */
  const cells = text => {
    const rows = [[]];
    const end = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    for (let at = 0; at <= end.length;) {
      let cell = '';
      const quoted = end[at] === '"' && /^"(?:[^"]|"")*"(?=\t|\n|$)/.exec(end.slice(at));
      if (quoted) {
        cell = quoted[0].slice(1, -1).replace(/""/g, '"');
        at += quoted[0].length;
      } else {
        const stop = end.slice(at).search(/[\t\n]/);
        cell = stop < 0 ? end.slice(at) : end.slice(at, at + stop);
        at += cell.length;
      }
      rows.at(-1).push(cell.replace(/\s+/g, ' ').trim());
      if (at >= end.length) break;
      if (end[at] === '\n') rows.push([]);
      at += 1;
    }
    return rows;
  };

  const field = (row, name) => row.querySelector(name === 'amount' ? '[data-main]' : `[name="${name}"]`);
  const codes = row => (row.dataset.codes ?? '').toLowerCase().split(' ').filter(Boolean);
  const titleOf = row => fold(row.querySelector('.row-title h3')?.textContent ?? '');
  const unitOf = row => field(row, 'amount')?.dataset.unit ?? '';
  const option = (select, words) => [...select.options].find(each => each.value && fold(each.text) === words)
    ?? [...select.options].find(each => each.value && words && fold(each.text).startsWith(words));

  const headingOf = cell => Object.keys(HEADINGS).find(role => HEADINGS[role].includes(fold(cell).replace(/[*:.]+$/, '')));

  /** What a column is by what stands in it; undefined for what could be anything. */
  const known = (column, rows) => {
    const filled = column.filter(Boolean);
    const every = test => filled.length > 0 && filled.every(test);
    const all = rows.flatMap(codes);
    const titles = new Set(rows.map(titleOf));
    const units = new Set(rows.map(unitOf).filter(Boolean));
    const has = name => cell => rows.some(row => field(row, name)?.matches('select') && option(field(row, name), fold(cell)));
    if (filled.length > 0 && filled.filter(cell => all.includes(cell.toLowerCase())).length * 2 > filled.length) return 'code';
    if (every(cell => titles.has(fold(cell)))) return 'title';
    if (every(cell => units.has(cell))) return 'unit';
    if (every(cell => SIGNS[fold(cell)])) return 'sign';
    if (every(has('kind'))) return 'kind';
    if (every(cell => DAY.test(cell))) return 'asOf';
    if (every(has('territory'))) return 'territory';
    return undefined;
  };

  /** What each column is; undefined where nothing could be made of it. */
  const roles = (lines, heading, rows, start) => {
    const width = Math.max(...lines.map(line => line.length));
    const once = found => found.map((role, at) => (found.indexOf(role) === at ? role : undefined));
    if (heading) return once(Array.from({ length: width }, (_, at) => headingOf(heading[at] ?? '')));
    const columns = Array.from({ length: width }, (_, at) => lines.map(line => line[at] ?? ''));
    if (width === 1) return [known(columns[0], rows) === 'code' ? 'code' : start];
    const found = once(columns.map(column => known(column, rows)));
    const open = columns.map((column, at) => at).filter(at => !found[at] && columns[at].some(Boolean));
    const looksLikeNumbers = at => columns[at].filter(cell => /\d/.test(cell) && cell.length < 30).length * 2 > columns[at].filter(Boolean).length;
    const value = found.includes(start) ? undefined : open.find(looksLikeNumbers) ?? open[0];
    if (value !== undefined) found[value] = start;
    ['source', 'noDataReason'].filter(role => !found.includes(role)).forEach(role => {
      const next = open.find(at => !found[at]);
      if (next !== undefined) found[next] = role;
    });
    return found;
  };

  /** What a cell means in a field; undefined when it is not understood. */
  const meant = (row, role, cell) => {
    const its = field(row, role);
    if (!its) return undefined;
    if (its.matches('select')) {
      const words = fold(cell);
      const value = role === 'amount' ? YES_NO[words] ?? words : words;
      return ([...its.options].find(each => each.value && each.value === value) ?? option(its, words))?.value;
    }
    const unit = its.dataset.unit;
    return unit && cell.endsWith(unit) ? cell.slice(0, -unit.length).trim() : cell;
  };

  /**
   * What to write: `fills` of rows with values by the names of their fields, and `dropped`, a sentence for each thing that is left out.
   *
   * @param rows all rows of the report that can be filled in, in their order
   * @param from the row in which it was pasted
   * @param start name of the field in which it was pasted; `amount` for the value
   * @param words sentences by name, with places for what they tell of
   */
  const read = (text, rows, from, start, words) => {
    const say = (name, values = {}) => Object.entries(values)
      .reduce((said, [place, value]) => said.replaceAll(`{${place}}`, value), words[name] ?? name);
    const all = cells(text);
    const isHeading = all.length > 1 && all[0].filter(headingOf).length * 2 >= all[0].filter(Boolean).length && all[0].some(headingOf)
      && !all[0].some(cell => rows.some(row => codes(row).includes(cell.toLowerCase())));
    const lines = isHeading ? all.slice(1) : all;
    const skipped = isHeading ? 2 : 1;
    const columns = roles(lines, isHeading ? all[0] : null, rows, start);
    const dropped = [];
    columns.forEach((role, at) => {
      if (!role && lines.some(line => line[at])) {
        dropped.push(say('column', { n: at + 1, head: (isHeading ? all[0][at] : lines.find(line => line[at])[at]).slice(0, 40) }));
      }
    });
    const codeAt = columns.indexOf('code');
    const first = rows.indexOf(from);
    const fills = [];
    let noPlace = 0;
    lines.forEach((line, at) => {
      const told = (line.filter(Boolean).length > 0) && columns.some((role, i) => role && !READ_ONLY.has(role) && line[i]);
      if (!told) return;
      const code = codeAt < 0 ? '' : (line[codeAt] ?? '');
      const row = codeAt < 0 ? rows[first + at] : rows.find(each => codes(each).includes(code.toLowerCase()));
      if (!row) {
        if (codeAt < 0) noPlace += 1;
        else dropped.push(say('row', { n: at + skipped, code: code || '–' }));
        return;
      }
      if (fills.some(each => each.row === row)) {
        dropped.push(say('twice', { n: at + skipped, code }));
        return;
      }
      const values = {};
      const put = (role, cell) => {
        const value = meant(row, role, cell);
        if (value === undefined) dropped.push(say('cell', { n: at + skipped, cell: cell.slice(0, 40) }));
        else values[role === 'amount' ? field(row, 'amount').name : role] = value;
      };
      columns.forEach((role, i) => {
        const cell = line[i] ?? '';
        if (!role || READ_ONLY.has(role) || role === 'sign' || role === 'noDataReason' || !cell) return;
        put(role, cell);
      });
      const sign = line[columns.indexOf('sign')];
      const main = field(row, 'amount')?.name;
      if (sign && main in values) values[main] = (SIGNS[fold(sign)] ?? '') + values[main];
      const reason = line[columns.indexOf('noDataReason')];
      if (main in values) {
        values.none = false;
        if (reason) dropped.push(say('reason', { n: at + skipped }));
      } else if (reason) {
        values.none = true;
        values.noDataReason = reason;
      }
      if (Object.keys(values).length) fills.push({ row, values });
    });
    if (noPlace) dropped.push(say('place', { n: noPlace }));
    const names = columns.filter((role, at) => role && columns.indexOf(role) === at).map(role => words[`is-${role}`] ?? role);
    return { fills, dropped, said: say('pasted', { n: fills.length, columns: names.join(', ') }) };
  };

  window.range = { read, cells };
})();
