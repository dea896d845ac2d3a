// An open menu closes on Escape and on a click outside, as people expect of menus.
const closeAll = (except) => document.querySelectorAll('details[data-menu][open]').forEach((menu) => {
  if (menu !== except) menu.open = false;
});

document.addEventListener('click', ({ target }) => closeAll(target.closest?.('details[data-menu]')));

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = document.activeElement?.closest('details[data-menu][open]');
  closeAll();
  menu?.querySelector('summary').focus();
});
