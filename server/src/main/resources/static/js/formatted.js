// Gives the frame of a formatted message the height of what it holds, as far as the window allows.
const fit = (frame) => {
  const page = frame.contentDocument?.documentElement;
  if (page) frame.style.blockSize = `${Math.min(page.scrollHeight + 2, 0.8 * innerHeight)}px`;
};

whenLoaded((part) => within(part, '.formatted-frame').forEach((frame) => {
  frame.addEventListener('load', () => fit(frame));
  frame.closest('details').addEventListener('toggle', () => fit(frame));
}));
