// Fills [data-relative] with "3 h ago" for the exact time that stands beside it, by the page's own
// clock: the demo's may be ahead of the browser's.
const ahead = Date.parse(document.body.dataset.now) - Date.now();
const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
const UNITS = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]];

const say = (element) => {
  const distance = Date.parse(element.dataset.relative) - (Date.now() + ahead);
  const [unit, size] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? UNITS.at(-1);
  element.textContent = words.format(Math.trunc(distance / size), unit);
};

whenLoaded((part) => within(part, '[data-relative]').forEach(say));
setInterval(() => document.querySelectorAll('[data-relative]').forEach(say), 30_000);
