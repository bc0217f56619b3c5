/**
 * What runs in the page of the preview. It is sent a `PreviewState`, of which the HTML is harmless already, and
 * tells the host that it is `ready`, or which place to `show`.
 */
export const script = `
const host = acquireVsCodeApi();
const part = (id) => document.getElementById(id);
let state = { html: '', plain: '', leaks: [] };

window.addEventListener('message', ({ data }) => {
  state = data;
  part('review').innerHTML = state.html === '' ? '' : state.html;
  if (state.html === '') part('review').textContent = given.empty;
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
    part('status').textContent = given.copied;
  } catch {
    part('review').focus();
    getSelection().selectAllChildren(part('review'));
    part('status').textContent = given.refused;
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

host.postMessage({ kind: 'ready' });
`;
