// After a swap of the whole content the keyboard and the screen reader begin there, as on a new page.
document.addEventListener('htmx:afterSettle', () => {
  const content = document.getElementById('content');
  if (document.activeElement === document.body) content?.focus({ preventScroll: true });
});
