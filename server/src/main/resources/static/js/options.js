// Offers the options ([data-plans]) that can be bought with the plan chosen in the form, and no others.
const followPlan = (box) => {
  const form = box.closest('form');
  const plan = form.querySelector('select[name$="-plan"]');
  const under = form.querySelector('select[name$="-overlaid"]');
  if (!plan) return;
  const follow = () => {
    const chosen = [plan.value, under?.value];
    box.querySelectorAll('[data-plans]').forEach((label) => {
      const fits = label.dataset.plans.split(' ').some((key) => chosen.includes(key));
      label.hidden = !fits;
      label.querySelector('input').disabled = !fits;
    });
    box.hidden = !box.querySelector('[data-plans]:not([hidden])');
  };
  form.addEventListener('change', follow);
  follow();
};

whenLoaded((part) => within(part, '[data-options]').forEach(followPlan));
