// Calls a function for the page, and for each part that htmx swaps in later.
window.whenLoaded = (setUp) => {
  setUp(document);
  document.addEventListener('htmx:load', (event) => {
    if (event.target !== document.body) setUp(event.target);
  });
};

// The elements of a loaded part that match, the part itself included.
window.within = (part, selector) =>
  [...(part.matches?.(selector) ? [part] : []), ...part.querySelectorAll(selector)];
