// Keeps what is typed in [data-draft] until the server says that it arrived ([data-clears]).
const PREFIX = `draft:${document.body.dataset.person}:`;
const SAVE_AFTER_MS = 400;

const keyOf = (area) => PREFIX + area.dataset.draft;

const save = (area) => {
  try {
    if (area.value.trim()) localStorage.setItem(keyOf(area), area.value);
    else localStorage.removeItem(keyOf(area));
    showSaved(area, Boolean(area.value.trim()));
  } catch {
    showSaved(area, false); // Storage is full or forbidden: then nothing is promised.
  }
};

const showSaved = (area, saved) => {
  area.dataset.saved = saved;
  const status = area.closest('form, [data-composer]')?.querySelector('[data-draft-status]');
  if (status) status.hidden = !saved;
};

// What was sent and answered within that time is gone from the page, and must not come back as a draft.
const saveIfShown = (area) => area.isConnected && save(area);

const restore = (area) => {
  const kept = localStorage.getItem(keyOf(area));
  if (!kept || area.value) return;
  area.value = kept;
  showSaved(area, true);
};

const timers = new WeakMap();
document.addEventListener('input', ({ target }) => {
  if (!target.dataset?.draft) return;
  clearTimeout(timers.get(target));
  timers.set(target, setTimeout(() => saveIfShown(target), SAVE_AFTER_MS));
});

const saveAll = () => document.querySelectorAll('[data-draft]').forEach((area) => {
  if (area.value !== area.defaultValue) save(area);
});
addEventListener('pagehide', saveAll);
document.addEventListener('htmx:beforeSwap', saveAll);

// Who signs out leaves nothing behind for whoever uses the browser next.
document.addEventListener('submit', ({ target }) => {
  if (!target.matches('[data-forget-drafts]')) return;
  removeEventListener('pagehide', saveAll);
  Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
});

whenLoaded((part) => {
  within(part, '[data-clears]').forEach((notice) =>
    localStorage.removeItem(PREFIX + notice.dataset.clears));
  within(part, '[data-draft]').forEach(restore);
});
