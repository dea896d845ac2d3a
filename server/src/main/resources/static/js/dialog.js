// A button with data-opens="id" opens that dialog; one with data-closes, or a click beside the
// dialog, closes it.
document.addEventListener('click', ({ target }) => {
  const opener = target.closest?.('[data-opens]');
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  else if (target.closest?.('[data-closes]')) target.closest('dialog').close();
  else if (target.matches?.('dialog[open]')) target.close();
});
