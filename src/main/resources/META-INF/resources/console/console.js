// Parts that refresh themselves do so only while nobody is using them, so nothing typed is lost.
const PERSON = 'rapport-person';

function changed(field) {
  return field.value !== field.defaultValue;
}

function inUse(part) {
  const here = part.contains(document.activeElement) && document.activeElement !== document.body;
  return here || [...part.querySelectorAll('textarea, input:not([type=hidden])')].some(changed);
}

function refresh() {
  if (document.hidden) return;
  for (const part of document.querySelectorAll('[data-refresh]')) {
    if (!inUse(part)) htmx.trigger(part, 'refresh');
  }
  const killSwitch = document.getElementById('switch');
  if (killSwitch && !inUse(killSwitch)) htmx.trigger(killSwitch, 'refresh');
}

// Whoever decides says who they are, once for each browser.
function person() {
  const known = document.documentElement.dataset.person;
  if (known) return known;
  let name = localStorage.getItem(PERSON);
  if (!name) {
    name = (prompt(document.documentElement.dataset.askName) || '').trim();
    if (name) localStorage.setItem(PERSON, name);
  }
  return name || '';
}

document.addEventListener('htmx:configRequest', (event) => {
  const form = event.detail.formData;
  if (event.detail.verb === 'post' && form.has('by')) {
    const name = person();
    if (name) form.set('by', name);
    else event.preventDefault();
  }
});

// What the server refuses is said, in its own words.
document.addEventListener('htmx:beforeSwap', () => document.getElementById('notice')?.replaceChildren());
document.addEventListener('htmx:responseError', (event) => {
  const { status, responseText } = event.detail.xhr;
  if (status !== 403) return;
  const notice = document.getElementById('notice');
  try {
    notice.textContent = JSON.parse(responseText).error;
  } catch {
    notice.textContent = responseText;
  }
});

setInterval(refresh, 2000);
