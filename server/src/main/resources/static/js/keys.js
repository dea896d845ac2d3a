// Keyboard in lists and on cases: j and k move between rows, o opens one, r begins a reply.
const rows = () => [...document.querySelectorAll('[data-row]')];
const linkOf = (row) => row?.querySelector('a');
const current = () => rows().findIndex((row) => row.contains(document.activeElement));

const move = (by) => {
  const all = rows();
  const next = all[Math.min(all.length - 1, Math.max(0, current() + by))];
  linkOf(next)?.focus();
  next?.scrollIntoView({ block: 'nearest' });
};

const actions = {
  j: () => move(1),
  k: () => move(-1),
  o: () => linkOf(rows()[current()])?.click(),
  r: () => document.querySelector('[data-composer] textarea')?.focus(),
};

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest?.('input, textarea, select, [contenteditable], dialog[open]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !actions[event.key]) return;
  event.preventDefault();
  actions[event.key]();
});
