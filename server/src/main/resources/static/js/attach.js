// Files may be dropped or pasted into a composer; the list shows them, and lets go of one.
const filesOf = (composer) => composer.querySelector('[data-files]');

const add = (composer, files) => {
  const all = new DataTransfer();
  [...filesOf(composer).files, ...files].forEach((file) => all.items.add(file));
  filesOf(composer).files = all.files;
  show(composer);
};

const remove = (composer, index) => {
  const rest = new DataTransfer();
  [...filesOf(composer).files].forEach((file, i) => i !== index && rest.items.add(file));
  filesOf(composer).files = rest.files;
  show(composer);
};

const show = (composer) => {
  const list = composer.querySelector('[data-file-list]');
  const files = [...filesOf(composer).files];
  list.hidden = files.length === 0;
  list.replaceChildren(...files.map((file, i) => item(composer, list, file, i)));
};

const item = (composer, list, file, index) => {
  const row = document.createElement('li');
  const name = document.createElement('span');
  const away = document.createElement('button');
  row.className = 'attachment';
  name.className = 'attachment-name';
  name.textContent = file.name;
  away.type = 'button';
  away.textContent = '✕';
  away.setAttribute('aria-label', list.dataset.remove.replace('{name}', file.name));
  away.addEventListener('click', () => remove(composer, index));
  row.append(name, away);
  return row;
};

const composerOf = (event) => event.target.closest?.('[data-composer]');

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-files]')) show(composerOf(event));
});

document.addEventListener('paste', (event) => {
  const composer = composerOf(event);
  if (!composer || event.clipboardData.files.length === 0) return;
  event.preventDefault();
  add(composer, event.clipboardData.files);
});

['dragover', 'dragleave', 'drop'].forEach((type) => document.addEventListener(type, (event) => {
  const composer = composerOf(event);
  if (!composer || !event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  composer.classList.toggle('dropping', type === 'dragover');
  if (type === 'drop') add(composer, event.dataTransfer.files);
}));

whenLoaded((part) => {
  within(part, '[data-attach-hint]').forEach((hint) => { hint.hidden = false; });
  within(part, '[data-files]').forEach((input) => input.classList.add('hidden'));
});
