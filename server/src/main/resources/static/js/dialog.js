// A button with data-opens="id" opens that dialog; a click beside a dialog closes it.
document.addEventListener('click', ({ target }) => {
  const opener = target.closest?.('[data-opens]');
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  else if (target.matches?.('dialog[open]')) target.close();
});
