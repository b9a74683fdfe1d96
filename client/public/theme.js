// Runs before the page is first drawn, which a module is too late for: a link to the dark page never flashes the light one.
const asked = new URLSearchParams(window.location.search).getAll('theme').at(-1);
if (asked === 'light' || asked === 'dark') document.documentElement.dataset.theme = asked;
