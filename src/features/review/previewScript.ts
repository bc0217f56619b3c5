/**
 * What runs in the page of the preview. It is sent a `PreviewState`, of which the HTML is harmless already, and
 * tells the host that it is `ready`, or which place to `show`.
 */
export const script = `
const host = acquireVsCodeApi();
const part = (id) => document.getElementById(id);
host.setState(given.state);
let state = { notice: '', html: '', plain: '', leaks: [] };

window.addEventListener('message', ({ data }) => {
  state = data;
  part('notice').textContent = data.notice;
  part('notice').hidden = data.notice === '';
  part('review').innerHTML = state.html === '' ? '' : state.html;
  if (state.html === '' && state.notice === '') part('review').textContent = given.words.empty;
  part('copy').disabled = state.html === '';
  part('leaks').replaceChildren(...state.leaks.map(place));
  if (state.leaks.length === 0) part('question').hidden = true;
  part('status').textContent = '';
});

function place(text, index) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place';
  button.textContent = text;
  button.addEventListener('click', () => host.postMessage({ kind: 'show', index }));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function copy() {
  part('question').hidden = true;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([state.html], { type: 'text/html' }),
        'text/plain': new Blob([state.plain], { type: 'text/plain' }),
      }),
    ]);
    part('status').textContent = given.words.copied;
  } catch {
    part('review').focus({ preventScroll: true });
    getSelection().selectAllChildren(part('review'));
    part('status').textContent = given.words.refused;
  }
}

part('copy').addEventListener('click', () => {
  if (state.leaks.length === 0) return copy();
  part('question').hidden = false;
  part('anyway').focus();
});
part('anyway').addEventListener('click', copy);
part('leave').addEventListener('click', close);
part('question').addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

function close() {
  part('question').hidden = true;
  part('copy').focus();
}

// What is selected goes without the colours of the theme, which a browser would add: a form has its own.
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.containsNode(part('review'), true)) return;
  const range = selection.getRangeAt(0);
  const all = document.createRange();
  all.selectNodeContents(part('review'));
  const isAll =
    range.compareBoundaryPoints(Range.START_TO_START, all) <= 0 &&
    range.compareBoundaryPoints(Range.END_TO_END, all) >= 0;
  const selected = document.createElement('div');
  selected.append(range.cloneContents());
  event.clipboardData.setData('text/html', isAll ? state.html : selected.innerHTML);
  event.clipboardData.setData('text/plain', isAll ? state.plain : String(selection));
  event.preventDefault();
});

host.postMessage({ kind: 'ready' });
`;
