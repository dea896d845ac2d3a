// Keyboard in lists and on cases; the dialog #keys tells people which key does what.
const rows = () => [...document.querySelectorAll('[data-row]')];
const linkOf = (row) => row?.querySelector('a');
const current = () => rows().findIndex((row) => row.contains(document.activeElement));
const click = (selector) => document.querySelector(selector)?.click();

const searchBox = () => document.querySelector('main [data-search]') ?? document.querySelector('[data-search]');

const move = (by) => {
  const all = rows();
  const next = all[Math.min(all.length - 1, Math.max(0, current() + by))];
  linkOf(next)?.focus();
  next?.scrollIntoView({ block: 'nearest' });
};

const write = (tab) => {
  click(tab);
  document.querySelector('[data-composer] textarea')?.focus();
};

const actions = {
  j: () => move(1),
  k: () => move(-1),
  o: () => linkOf(rows()[current()])?.click(),
  r: () => write('#tab-reply'),
  n: () => write('#tab-note'),
  t: () => click('[data-take]'),
  'g m': () => click('.rail a[href="/desk/mine"]'),
  'g q': () => click('.rail a[href^="/desk/queues/"]'),
  '/': () => searchBox()?.select(),
  '?': () => document.getElementById('keys')?.showModal(),
};

let before = '';
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest?.('input:not([type=radio], [type=checkbox]), textarea, select, dialog[open]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Shift') return;
  const action = actions[`${before} ${event.key}`] ?? actions[event.key];
  before = event.key;
  if (!action) return;
  event.preventDefault();
  before = '';
  action();
});

// Ctrl Enter sends what is being written, by the button that shows.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const buttons = [...(event.target.closest?.('form')?.querySelectorAll('[data-send]') ?? [])];
  buttons.find((button) => button.checkVisibility())?.click();
});
