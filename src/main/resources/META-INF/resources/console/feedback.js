// Feedback as it is told, of the kinds that the page has a word for. A page that nobody looks at listens to nothing.
const feed = document.getElementById('feed');
const state = document.getElementById('live-state');
const words = new Map([...document.querySelectorAll('#kinds [data-kind]')].map((li) => [li.dataset.kind, li.textContent]));
let source = null;

function tag(text) {
  const span = document.createElement('span');
  span.className = 'tag';
  span.textContent = text;
  return span;
}

function line(event) {
  const li = document.createElement('li');
  li.className = event.kind;
  const time = document.createElement('time');
  time.dateTime = event.observedAt;
  time.textContent = event.observedAt.slice(0, 19).replace('T', ' ');
  const kind = document.createElement('strong');
  kind.textContent = words.get(event.kind);
  const where = document.createElement('a');
  where.href = '/mentions/' + encodeURIComponent(event.mention.platform) + '/' + encodeURIComponent(event.mention.id);
  where.textContent = event.mention.platform + ' ' + event.mention.id;
  li.append(time, ' ', kind, event.change === 1 ? ' ' : ' ' + event.change + ' ', tag(event.facts.stance), ' ', tag(event.facts.mode), ' ', where);
  return li;
}

function told(message) {
  const event = JSON.parse(message.data);
  if (!event.mention || !words.has(event.kind)) return;
  document.getElementById('no-feed')?.remove();
  feed.prepend(line(event));
  while (feed.children.length > Number(feed.dataset.most)) feed.lastElementChild.remove();
}

function listen() {
  if (source || document.hidden) return;
  source = new EventSource('/api/feedback/live');
  source.addEventListener('open', () => { state.textContent = state.dataset.connected; });
  source.addEventListener('error', () => { state.textContent = state.dataset.lost; });
  source.addEventListener('feedback', told);
}

function rest() {
  source?.close();
  source = null;
}

document.addEventListener('visibilitychange', () => (document.hidden ? rest() : listen()));
for (const strong of feed.querySelectorAll('[data-kind]')) strong.textContent = words.get(strong.dataset.kind) || strong.dataset.kind;
listen();
