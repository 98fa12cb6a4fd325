// Charts are drawn from the table of numbers on the same page; the colours are the style sheet's.
const COLOURS = ['--chart-1', '--chart-2', '--chart-3'];
const HEIGHT = 180;
let drawn = [];

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Its columns by name: numbers, with null where a cell is empty. */
function columns(table) {
  const rows = [...table.tBodies[0].rows];
  const named = { label: {} };
  named.time = rows.map((row) => Date.parse(row.querySelector('time').dateTime) / 1000);
  [...table.tHead.rows[0].cells].forEach((head, i) => {
    if (!head.dataset.name) return;
    named.label[head.dataset.name] = head.textContent;
    named[head.dataset.name] = rows.map((row) => (row.cells[i].textContent === '' ? null : Number(row.cells[i].textContent)));
  });
  return named;
}

function clock(seconds, bucket) {
  const iso = new Date(seconds * 1000).toISOString();
  return bucket === 'day' ? iso.slice(5, 10) : iso.slice(11, 16);
}

function options(width, series, bucket) {
  const axis = { stroke: colour('--quiet'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } };
  return {
    width,
    height: HEIGHT,
    cursor: { drag: { x: false, y: false }, y: false },
    scales: { x: { time: false }, y: { range: (u, min, max) => [Math.min(0, min * 1.1), Math.max(1, max * 1.1)] } },
    axes: [
      { ...axis, size: 32, space: 60, values: (u, splits) => splits.map((at) => clock(at, bucket)), incrs: [3600, 7200, 10800, 21600, 43200, 86400, 172800, 432000, 864000] },
      { ...axis, size: 44, incrs: [0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000] },
    ],
    series: [{ label: 'UTC', value: (u, at) => (at === null ? '–' : clock(at, bucket)) }, ...series],
  };
}

function draw(figure, data, bucket) {
  const names = figure.dataset.chart.split(' ');
  const series = names.map((name, i) => ({
    label: data.label[name],
    stroke: colour(COLOURS[i]),
    width: 2,
    dash: i === 0 ? undefined : i === 1 ? [6, 3] : [2, 3],
    points: { size: 4 },
    value: (u, number) => (number === null ? '–' : String(number)),
  }));
  const place = document.createElement('div');
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', figure.querySelector('figcaption').textContent.trim());
  figure.append(place);
  drawn.push(new uPlot(options(place.clientWidth, series, bucket), [data.time, ...names.map((name) => data[name])], place));
}

function drawAll() {
  drawn.forEach((chart) => chart.destroy());
  drawn = [];
  document.querySelectorAll('[data-chart] > [role=img]').forEach((place) => place.remove());
  const table = document.querySelector('[data-figures]');
  if (!table) return;
  const data = columns(table);
  document.querySelectorAll('[data-chart]').forEach((figure) => draw(figure, data, table.dataset.bucket));
}

// What has not changed is left alone, and what is open stays open.
let last = '';
let open = false;
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.target.id !== 'figures') return;
  event.detail.shouldSwap = event.detail.shouldSwap && event.detail.serverResponse !== last;
  last = event.detail.serverResponse;
  open = document.getElementById('numbers')?.open ?? false;
});
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.target.id !== 'figures') return;
  const numbers = document.getElementById('numbers');
  if (numbers) numbers.open = open;
  drawAll();
});

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  drawAll();
});
drawAll();
