// Offers what can be bought with the plan chosen in a form, and nothing else: the plan under it ([data-overlays], as
// "premier:standard,critical"), and the options ([data-plans]).
const underOf = (overlays, plan) =>
  overlays.split(' ').find((it) => it.startsWith(`${plan}:`))?.split(':')[1].split(',') ?? [];

const followPlan = (form) => {
  const plan = form.querySelector('select[name$="-plan"]');
  const { overlays } = form.querySelector('[data-overlays]')?.dataset ?? {};
  const under = overlays === undefined ? null : form.querySelector('select[name$="-overlaid"]');
  if (!plan) return;
  const followUnder = () => {
    const fits = underOf(overlays, plan.value);
    under.closest('.field').hidden = fits.length === 0;
    [...under.options].forEach((it) => { it.disabled = it.value !== '' && !fits.includes(it.value); });
    if (under.value && !fits.includes(under.value)) under.value = '';
  };
  const followOptions = (box) => {
    box.querySelectorAll('[data-plans]').forEach((label) => {
      const fits = label.dataset.plans.split(' ').some((key) => [plan.value, under?.value].includes(key));
      label.hidden = !fits;
      label.querySelector('input').disabled = !fits;
    });
    box.hidden = !box.querySelector('[data-plans]:not([hidden])');
  };
  const follow = () => {
    if (under) followUnder();
    form.querySelectorAll('[data-options]').forEach(followOptions);
  };
  form.addEventListener('change', follow);
  follow();
};

const formsOfPlans = (part) => within(part, '[data-options], [data-overlays]').map((it) => it.closest('form'));

whenLoaded((part) => new Set(formsOfPlans(part)).forEach(followPlan));
