/** How the report looks, in colours that the page around it says. */
export const reportStyle = `
  * { box-sizing: border-box; }
  body { margin: 0; padding: 0; color: var(--text); background: var(--page); font-size: 13px; line-height: 1.45; }
  main { max-width: 78rem; margin: 0 auto; padding: 20px 24px 40px; display: grid; gap: 28px 40px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); align-items: start; }
  main > section { min-width: 0; }
  #head, #timeline, #foot { grid-column: 1 / -1; }
  h1 { margin: 0; font-size: 1.7em; font-weight: 600; line-height: 1.2; overflow-wrap: anywhere; }
  h2 { margin: 0 0 10px; padding-bottom: 6px; font-size: 1.1em; font-weight: 600; border-bottom: 1px solid var(--line); }
  p { margin: 0 0 10px; }
  .facts, .note, .progress, .legend, #foot, .range, .state { color: var(--muted); }
  .facts { margin: 4px 0 0; }
  #foot p { margin: 0; }
  .note { max-width: 60ch; }
  label { display: block; margin-top: 12px; }
  .totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 12px; margin: 18px 0 0; }
  .totals div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 10px 14px; border: 1px solid var(--line); border-radius: 6px; }
  .totals dt { color: var(--muted); }
  .totals dd { margin: 0; font-size: 1.7em; line-height: 1.25; font-variant-numeric: tabular-nums; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .scroll { overflow-x: auto; position: relative; padding: 3px; margin: -3px; }
  table { font-variant-numeric: tabular-nums; }
  th { font-weight: inherit; text-align: left; }
  button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
  .place { padding: 1px 3px; margin: -1px -3px; border-radius: 3px; text-align: left; overflow-wrap: break-word; }
  .place:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
  .targets { width: 100%; border-collapse: collapse; }
  .targets thead th { padding: 0 8px 4px 0; color: var(--muted); white-space: nowrap; }
  .targets tbody th { min-width: 9rem; max-width: 12rem; padding: 4px 12px 4px 0; overflow-wrap: break-word; }
  .targets td { padding: 4px 8px 4px 0; white-space: nowrap; }
  .targets .bar { width: 100%; min-width: 3.5rem; padding-right: 12px; line-height: 0; }
  .targets .state { padding-right: 0; }
  th.count, td.count { text-align: right; }
  .track { fill: var(--track); }
  .target { fill: var(--shade1); }
  .have { fill: var(--accent); }
  .least { stroke: var(--text); stroke-width: 1.5; }
  .checks { list-style: none; margin: 0; padding: 0; }
  .checks li { display: flex; gap: 10px; align-items: start; padding: 4px 0; }
  .checks .text { flex: 1; min-width: 0; }
  .checks .progress { padding-left: 12px; white-space: nowrap; text-align: right; }
  .checks .sign { width: 1em; text-align: center; }
  .checks .done .sign { color: var(--good); font-weight: 700; }
  .map { border-collapse: separate; border-spacing: 3px; margin: -3px; }
  .map thead th { font-size: 0.92em; vertical-align: bottom; color: var(--muted); padding: 0 2px; text-align: center; }
  .map thead th:first-child { text-align: left; padding-left: 0; }
  .map thead th span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: left; }
  #months .map thead th span { writing-mode: horizontal-tb; transform: none; max-width: 5.5em; white-space: normal; text-align: center; }
  .map thead .now { color: var(--text); font-weight: 600; box-shadow: inset 0 -2px var(--accent); }
  .map tbody th { position: sticky; left: 0; z-index: 1; min-width: 9rem; max-width: 12rem; padding: 2px 10px 2px 0; background: var(--page); }
  .map .name { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; }
  .map td { width: 2.6rem; min-width: 2.1rem; height: 1.9rem; padding: 0; text-align: center; border-radius: 4px; }
  .map .number { width: 100%; height: 1.9rem; border-radius: 4px; }
  .map .number:hover { outline: 1px solid var(--text); }
  .s0 { background: var(--track); }
  .s1 { background: var(--shade1); } .s2 { background: var(--shade2); } .s3 { background: var(--shade3); } .s4 { background: var(--shade4); }
  .remarks { list-style: none; margin: 12px 0 0; padding: 0; }
  .remarks li { padding: 3px 0 3px 10px; border-left: 3px solid var(--accent); }
  .timeline { display: block; overflow: visible; }
  .timeline .tick { stroke: var(--line); }
  .timeline .axis { stroke: var(--muted); }
  .timeline text { fill: var(--muted); font-size: 11px; }
  .timeline text.now, .timeline text.number { fill: var(--text); }
  .timeline text.number { text-anchor: middle; font-size: 11px; pointer-events: none; }
  line.today { stroke: var(--text); stroke-width: 1.5; }
  line.checkIn { stroke: var(--check); stroke-dasharray: 2 3; }
  path.checkIn { fill: var(--check); }
  circle.dot { fill: var(--dot); stroke: var(--accent); stroke-width: 1.5; }
  circle.month { stroke-dasharray: 3 2; fill: var(--page); }
  .timeline [role=button] { cursor: pointer; outline: none; }
  .timeline [role=button]:hover circle, .timeline [role=button]:hover path { stroke: var(--text); stroke-width: 2; }
  .timeline [role=button]:focus-visible circle, .timeline [role=button]:focus-visible path { stroke: var(--focus); stroke-width: 3; stroke-dasharray: none; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; margin: 4px 0 12px; padding: 0; }
  .legend li { display: flex; align-items: center; gap: 6px; }
  summary { width: fit-content; cursor: pointer; color: var(--muted); }
  .list { margin-top: 8px; border-collapse: collapse; }
  .list th, .list td { padding: 3px 16px 3px 0; border-bottom: 1px solid var(--line); text-align: left; overflow-wrap: anywhere; }
  .list td.count { text-align: right; }
  @media (max-width: 34rem) {
    main { padding: 14px 14px 32px; }
    .targets tbody th { min-width: 6.5rem; max-width: 8rem; padding-right: 8px; }
    .targets .bar { min-width: 2.5rem; padding-right: 8px; }
    .map tbody th { min-width: 7rem; padding-right: 6px; }
    .map td { width: 1.9rem; min-width: 1.7rem; }
    .map thead th { padding: 0; }
  }
`;
