// Whoever judges by the keyboard or by ear is taken to the next pair.
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.target.id !== 'contest') return;
  document.getElementById('item-title')?.focus({ preventScroll: true });
  const standings = document.getElementById('standings');
  if (standings) htmx.trigger(standings, 'refresh');
});
