/**
 * What runs in the page of the report. It is sent a `ReportState`, of which the HTML is harmless already, and draws
 * only what is new of it: the focus, the places of the scroll bars and what is unfolded stay. It tells the host that
 * it is `ready`, which place of the text to `show`, or which `part` of the document.
 *
 * Within a picture the arrow keys move from number to number, and Tab enters and leaves it.
 */
export const script = `
const host = acquireVsCodeApi();
const main = document.querySelector('main');
const notice = document.getElementById('notice');
let saved = host.getState() ?? given;
host.setState(saved);
// The part of each picture that Tab leads to, by its section.
const entrances = new Map();

window.addEventListener('message', ({ data }) => {
  notice.textContent = data.notice;
  notice.hidden = data.notice === '';
  if (data.part !== undefined) save({ part: data.part });
  const focus = document.activeElement?.dataset.place ?? document.activeElement?.id;
  for (const section of [...main.children]) {
    if (!data.sections.some(({ id }) => id === section.id)) section.remove();
  }
  let before = null;
  for (const { id, html } of data.sections) before = draw(id, html, before);
  for (const picture of document.querySelectorAll('[data-arrows]')) openEntrance(picture);
  // While somebody types in the editor, the focus is theirs.
  if (document.hasFocus() && focus) placeOf(focus)?.focus({ preventScroll: true });
  if (saved.top) window.scrollTo(0, saved.top);
});

function draw(id, html, before) {
  let section = document.getElementById(id);
  if (!section) {
    section = document.createElement('section');
    section.id = id;
    if (before) before.after(section);
    else main.prepend(section);
  }
  if (section.drawn === html) return section;
  const left = section.querySelector('.scroll')?.scrollLeft ?? 0;
  const open = section.querySelector('details')?.open ?? false;
  section.innerHTML = html;
  section.drawn = html;
  const scroll = section.querySelector('.scroll');
  if (scroll) scroll.scrollLeft = left;
  const details = section.querySelector('details');
  if (details) details.open = open;
  return section;
}

function placeOf(name) {
  return document.querySelector('[data-place="' + CSS.escape(name) + '"]') ?? document.getElementById(name);
}

function openEntrance(picture) {
  const places = [...picture.querySelectorAll('[data-place]')];
  const known = places.find((place) => place.dataset.place === entrances.get(picture.closest('section').id));
  const entrance = known ?? places[0];
  for (const place of places) place.setAttribute('tabindex', place === entrance ? '0' : '-1');
}

document.addEventListener('focusin', ({ target }) => {
  const picture = target.closest('[data-arrows]');
  if (!picture || !target.dataset.place) return;
  entrances.set(picture.closest('section').id, target.dataset.place);
  openEntrance(picture);
});

document.addEventListener('keydown', (event) => {
  const place = event.target.closest('[data-place]');
  if (!place) return;
  if ((event.key === 'Enter' || event.key === ' ') && place.tagName !== 'BUTTON') {
    event.preventDefault();
    show(place);
    return;
  }
  const picture = place.closest('[data-arrows]');
  if (!picture || event.altKey || event.metaKey || event.shiftKey) return;
  const next = neighbour([...picture.querySelectorAll('[data-place]')], place, event.key, event.ctrlKey);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
});

// Where a place stands: in a row of a table, or from left to right in a drawing.
function spotOf(place, index) {
  const cell = place.closest('td, th');
  return cell ? { row: cell.parentElement.rowIndex, column: cell.cellIndex, place } : { row: 0, column: index, place };
}

function neighbour(places, from, key, isFar) {
  const spots = places.map(spotOf);
  const here = spots.find(({ place }) => place === from);
  const row = spots.filter((spot) => spot.row === here.row);
  const at = row.indexOf(here);
  const isDrawing = here.row === 0;
  if (key === 'ArrowRight' || (isDrawing && key === 'ArrowDown')) return (row[at + 1] ?? here).place;
  if (key === 'ArrowLeft' || (isDrawing && key === 'ArrowUp')) return (row[at - 1] ?? here).place;
  if (key === 'Home') return (isFar ? spots : row)[0].place;
  if (key === 'End') return (isFar ? spots : row).at(-1).place;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const beyond = spots.filter((spot) => (key === 'ArrowDown' ? spot.row > here.row : spot.row < here.row));
  const next = key === 'ArrowDown' ? beyond[0]?.row : beyond.at(-1)?.row;
  const away = ({ column }) => Math.abs(column - here.column);
  const [nearest = here] = beyond.filter((spot) => spot.row === next).sort((a, b) => away(a) - away(b));
  return nearest.place;
}

document.addEventListener('click', ({ target }) => {
  const place = target.closest('[data-place]');
  if (place) show(place);
});

function show(place) {
  place.focus();
  host.postMessage({ kind: 'show', place: place.dataset.place });
}

document.addEventListener('change', ({ target }) => {
  if (target.id === 'part') host.postMessage({ kind: 'part', part: Number(target.value) });
});

document.addEventListener('scroll', () => save({ top: window.scrollY }));

function save(more) {
  saved = { ...saved, ...more };
  host.setState(saved);
}

host.postMessage({ kind: 'ready' });
`;
