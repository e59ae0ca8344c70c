// Proposes names while somebody types into a search field, as a combobox with a list: arrows choose, Enter searches, Escape closes.
// The form works without it, and what cannot be asked for is not proposed.
(() => {
  const attend = (field) => {
    // Spans, because a field may stand inside its label, whose words stay its name.
    const label = field.closest('label');
    if (label) field.setAttribute('aria-label', label.textContent.trim());
    const list = document.createElement('span');
    list.id = `${field.id}-goi-y`;
    list.className = 'suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.form.getAttribute('aria-label'));
    const shelf = document.createElement('span');
    shelf.className = 'suggesting';
    field.after(shelf);
    shelf.append(list);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');

    let pause;
    let asking;
    let chosen = -1;
    const close = () => {
      clearTimeout(pause);
      asking?.abort();
      list.hidden = true;
      chosen = -1;
      field.setAttribute('aria-expanded', 'false');
      field.removeAttribute('aria-activedescendant');
    };
    const search = (name) => {
      field.value = name;
      close();
      field.form.requestSubmit();
    };
    const mark = (place) => {
      list.children[chosen]?.setAttribute('aria-selected', 'false');
      chosen = (place + list.children.length) % list.children.length;
      list.children[chosen].setAttribute('aria-selected', 'true');
      list.children[chosen].scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', list.children[chosen].id);
    };
    const show = (names) => {
      close();
      list.replaceChildren(...names.map((name, place) => {
        const option = document.createElement('span');
        option.id = `${list.id}-${place}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = name;
        return option;
      }));
      list.hidden = names.length === 0;
      field.setAttribute('aria-expanded', String(names.length > 0));
    };
    const ask = async () => {
      asking = new AbortController();
      const words = new URLSearchParams({ q: field.value, 'ngon-ngu': document.documentElement.lang });
      try {
        const answer = await fetch(`/goi-y?${words}`, { signal: asking.signal, credentials: 'omit' });
        if (answer.ok && document.activeElement === field) show(await answer.json());
      } catch (lost) {
        // another letter came, or the connection went
      }
    };
    field.addEventListener('input', () => {
      clearTimeout(pause);
      asking?.abort();
      if (field.value.trim().length < 2) close();
      else pause = setTimeout(ask, 150);
    });
    field.addEventListener('keydown', (key) => {
      if (list.hidden || key.isComposing) return;
      if (key.key === 'ArrowDown') mark(chosen + 1);
      else if (key.key === 'ArrowUp') mark(chosen < 0 ? -1 : chosen - 1);
      else if (key.key === 'Enter' && chosen >= 0) search(list.children[chosen].textContent);
      else if (key.key === 'Escape') close();
      else return;
      key.preventDefault();
    });
    // The field keeps the focus while somebody presses on a name.
    list.addEventListener('mousedown', (press) => press.preventDefault());
    list.addEventListener('click', ({ target }) => target !== list && search(target.textContent));
    field.addEventListener('blur', close);
    field.form.addEventListener('submit', close);
  };
  const meet = (field) => {
    if (field?.name === 'q' && !field.hasAttribute('aria-controls')) attend(field);
  };
  document.addEventListener('focusin', ({ target }) => meet(target));
  meet(document.activeElement);
})();
