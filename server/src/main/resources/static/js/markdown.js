// The composer's small toolbar: puts marks around what is selected, or in front of its lines.
const areaOf = (button) => button.closest('[data-composer]').querySelector('textarea');

const replace = (area, text, from, to) => {
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'preserve');
  area.setSelectionRange(from, to);
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
};

const surround = (area, mark) => {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const around = mark === '`' && value.slice(start, end).includes('\n') ? '\n```\n' : mark;
  replace(area, around + value.slice(start, end) + around, start + around.length, end + around.length);
};

const prefix = (area, mark) => {
  const lineStart = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
  area.setSelectionRange(lineStart, area.selectionEnd);
  const lines = area.value.slice(lineStart, area.selectionEnd).split('\n');
  const text = lines.map((line) => mark + line).join('\n');
  replace(area, text, lineStart + text.length, lineStart + text.length);
};

const togglePreview = async (button) => {
  const area = areaOf(button);
  const preview = button.closest('[data-composer]').querySelector('[data-preview]');
  const shows = preview.hidden;
  if (shows) {
    const headers = JSON.parse(document.body.getAttribute('hx-headers'));
    const body = new URLSearchParams({ text: area.value });
    const answer = await fetch('/previews', { method: 'POST', headers, body });
    if (!answer.ok) return;
    preview.innerHTML = await answer.text();
  }
  preview.hidden = !shows;
  area.hidden = shows;
  button.setAttribute('aria-pressed', shows);
};

document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('[data-toolbar] button');
  if (!button) return;
  if (button.dataset.markdown) surround(areaOf(button), button.dataset.markdown);
  else if (button.dataset.lines) prefix(areaOf(button), button.dataset.lines);
  else togglePreview(button);
});

document.addEventListener('keydown', (event) => {
  const marks = { b: '**', i: '_', e: '`' };
  if (!(event.ctrlKey || event.metaKey) || !event.target.closest?.('[data-composer] textarea')) return;
  if (!marks[event.key]) return;
  event.preventDefault();
  surround(event.target, marks[event.key]);
});

whenLoaded((part) => within(part, '[data-toolbar]').forEach((bar) => { bar.hidden = false; }));
