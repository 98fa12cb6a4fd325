// Everything on the page that has a key is reached by it; the rest is plain forms.
const LABEL = '[data-key]';

function isTyping(at) {
  return at.matches('textarea, select, input:not([type=checkbox])');
}

function labelOf(el) {
  return el.dataset.label || el.textContent.replace(el.dataset.key, '').trim();
}

function press(el) {
  if (isTyping(el)) {
    el.focus();
    if (el.select && el.tagName === 'INPUT') el.select();
  } else {
    el.click();
  }
}

function keyed(key) {
  return [...document.querySelectorAll(LABEL)].find((el) => el.dataset.key === key);
}

function fill(id, text) {
  const field = document.getElementById(id);
  if (!field || !text) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

// ---- keys
const keysDialog = document.getElementById('keys');

function showKeys() {
  const list = keysDialog.querySelector('[data-keys]');
  list.replaceChildren();
  const all = [...document.querySelectorAll(LABEL)].map((el) => [el.dataset.key, labelOf(el)]);
  for (const [key, what] of [...all, ['Ctrl Enter', '✓'], ['Esc', '←'], ['Ctrl k', document.getElementById('palette').ariaLabel], ['?', keysDialog.querySelector('h2').textContent]]) {
    const name = document.createElement('dt');
    const kbd = document.createElement('kbd');
    kbd.textContent = key;
    name.append(kbd);
    const meaning = document.createElement('dd');
    meaning.textContent = what;
    list.append(name, meaning);
  }
  keysDialog.showModal();
}

// ---- palette
const palette = document.getElementById('palette');

function choices() {
  return [...document.querySelectorAll(LABEL + ', nav a')];
}

function listChoices() {
  const wanted = palette.querySelector('input').value.toLowerCase();
  const list = palette.querySelector('ul');
  list.replaceChildren();
  for (const el of choices().filter((it) => labelOf(it).toLowerCase().includes(wanted))) {
    const row = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = labelOf(el);
    button.addEventListener('click', () => {
      palette.close();
      press(el);
    });
    row.append(button);
    list.append(row);
  }
}

function openPalette() {
  palette.querySelector('input').value = '';
  listChoices();
  palette.showModal();
}

if (palette) {
  palette.querySelector('input').addEventListener('input', listChoices);
  palette.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.tagName === 'INPUT') {
      event.preventDefault();
      palette.querySelector('li button')?.click();
    }
  });
}

document.addEventListener('keydown', (event) => {
  const at = event.target;
  if (document.querySelector('dialog[open]')) return;
  if ((event.ctrlKey || event.metaKey) && event.key === 'k' && palette) {
    event.preventDefault();
    openPalette();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key === 'Enter' && at.form) {
    event.preventDefault();
    at.form.requestSubmit();
    return;
  }
  if (event.key === 'Escape' && isTyping(at)) {
    at.blur();
    return;
  }
  if (isTyping(at) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '?' && keysDialog) {
    event.preventDefault();
    showKeys();
    return;
  }
  const el = keyed(event.key);
  if (el) {
    event.preventDefault();
    press(el);
  }
});

// ---- templates, earlier drafts, blur
const BLUR = 'rapport-blur';

function showBlur() {
  const on = localStorage.getItem(BLUR) === 'on';
  const covered = document.querySelector('.item[data-covered]') !== null;
  document.querySelectorAll('.asked').forEach((el) => el.classList.toggle('blurred', on || covered));
  document.querySelectorAll('.item .exchange').forEach((el) => el.classList.toggle('blurred', covered));
  document.querySelectorAll('[data-blur]').forEach((el) => el.setAttribute('aria-pressed', on || covered));
}

document.addEventListener('change', (event) => {
  if (event.target.dataset.fills) fill(event.target.dataset.fills, event.target.value);
});

document.addEventListener('click', (event) => {
  const use = event.target.closest('[data-use]');
  if (use) fill(use.dataset.fills, use.dataset.use);
  if (event.target.closest('[data-blur]')) {
    const covered = document.querySelector('.item[data-covered]');
    if (covered) {
      delete covered.dataset.covered;
      showBlur();
      return;
    }
    localStorage.setItem(BLUR, localStorage.getItem(BLUR) === 'on' ? 'off' : 'on');
    showBlur();
  }
});

// ---- the item: whoever comes to one hears of it; whoever works on one keeps it
const KEEP = 30000;
let kept = Date.now();

document.addEventListener('htmx:afterSettle', (event) => {
  if (event.target.id !== 'desk') return;
  kept = Date.now();
  showBlur();
  document.getElementById('item-title')?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
  htmx.trigger('#queue-list', 'refresh');
  htmx.trigger('#queues', 'refresh');
});

for (const sign of ['keydown', 'pointerdown', 'wheel']) {
  document.addEventListener(sign, () => {
    const busy = document.querySelector('[data-busy]');
    if (busy && Date.now() - kept > KEEP) {
      kept = Date.now();
      htmx.trigger(busy, 'busy');
    }
  }, { passive: true });
}

// ---- what can be undone no more is not offered
setInterval(() => {
  document.querySelectorAll('#toast [data-until]').forEach((el) => {
    if (new Date(el.dataset.until) <= new Date()) el.remove();
  });
}, 500);

// ---- a break is proposed after so many minutes over harmful items; only this window knows of them
const HARMFUL = 'rapport-harmful-seconds';
const breakDialog = document.getElementById('break');

function afterBreak() {
  sessionStorage.setItem(HARMFUL, '0');
}

breakDialog?.addEventListener('close', afterBreak);

setInterval(() => {
  const item = document.querySelector('.item[data-harmful]');
  const minutes = Number(item?.dataset.break || 0);
  if (!minutes || document.hidden || breakDialog.open) return;
  const seconds = Number(sessionStorage.getItem(HARMFUL) || 0) + 1;
  sessionStorage.setItem(HARMFUL, String(seconds));
  if (seconds >= minutes * 60 && !document.querySelector('dialog[open]')) {
    const words = document.getElementById('break-title');
    words.textContent = words.dataset.words.replace('0', String(minutes));
    breakDialog.showModal();
  }
}, 1000);
