// A list remembers where one was in it, and the way back from a case leads there.
const kept = () => JSON.parse(sessionStorage.getItem('list') ?? 'null');

whenLoaded((part) => {
  const list = within(part, '[data-list]')[0];
  if (list) {
    const href = location.pathname + location.search;
    sessionStorage.setItem('list', JSON.stringify({ name: list.dataset.list, href }));
  }
  const last = kept();
  if (!last) return;
  for (const link of within(part, '[data-back]')) {
    link.href = last.href;
    link.textContent = `‹ ${last.name}`;
  }
});
