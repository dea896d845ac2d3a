// Warns before leaving a form ([data-unsaved]) with changes that no draft keeps.
let sending = false;

const isChanged = (field) => {
  if (field.dataset.saved === 'true') return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.type === 'file') return field.files.length > 0;
  return 'defaultValue' in field && field.type !== 'hidden' && field.value !== field.defaultValue;
};

document.addEventListener('submit', () => { sending = true; });
addEventListener('pageshow', () => { sending = false; });

addEventListener('beforeunload', (event) => {
  const forms = [...document.querySelectorAll('form[data-unsaved]')];
  if (!sending && forms.some((form) => [...form.elements].some(isChanged))) event.preventDefault();
});
