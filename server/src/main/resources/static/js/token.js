// A page that was open for too long is given a fresh token with the refusal: what it sends again is taken.
document.addEventListener('freshToken', ({ detail }) => {
  document.body.setAttribute('hx-headers', JSON.stringify({ [detail.header]: detail.token }));
  document.querySelectorAll(`input[name="${detail.parameter}"]`).forEach((field) => {
    field.value = detail.token;
  });
});
