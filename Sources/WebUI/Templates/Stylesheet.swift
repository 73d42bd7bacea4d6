/// The look of the pages: one column on a phone, two on a desk, none of it from anywhere else.
///
/// Links are underlined by a border: a text's own underline runs through the dots below ạ, ệ and ị.
enum Stylesheet {
  static let text = """
    :root { --paper: #fbfaf6; --ink: #1c2421; --soft: #545f5a; --line: #d9d6ca;
      --accent: #0f5c52; --wash: #f1efe6; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #141918; --ink: #e8e7e1; --soft: #abb5b0; --line: #343d3a; --accent: #86cfbf;
        --wash: #1b2221; }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, -apple-system,
      "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
    .wrap { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
    a { color: var(--accent); text-decoration: none; border-bottom: 1px solid currentcolor; }
    a:hover { border-bottom-width: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -99rem; top: .5rem; padding: .5rem 1rem; background: var(--accent);
      color: var(--paper); }
    .skip:focus { left: .5rem; }
    header { border-top: 6px solid var(--accent); background: var(--wash); border-bottom: 1px solid var(--line); }
    header .wrap { padding-top: 2.25rem; padding-bottom: 1.25rem; }
    h1 { margin: 0; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.75rem); line-height: 1.2; letter-spacing: -.01em;
      color: var(--accent); }
    .tagline { margin: .5rem 0 0; color: var(--soft); }
    .fresh { white-space: nowrap; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.15rem; margin: 1rem 0 0; padding: 0; list-style: none; }
    nav a { display: inline-block; padding: .35rem 0 .2rem; font-size: 1rem; font-weight: 600; border-bottom: 2px solid transparent; }
    nav a[aria-current] { border-bottom-color: var(--line); color: var(--ink); }
    nav a:hover { border-bottom-color: currentcolor; }
    section { padding: 2.25rem 0 .5rem; }
    h2 { margin: 0; padding-bottom: .6rem; border-bottom: 2px solid var(--accent); font-size: 1.3rem;
      line-height: 1.3; }
    .stories { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 3rem; }
    article { padding: 1.25rem 0; border-bottom: 1px solid var(--line); }
    article:first-child { grid-column: 1 / -1; padding: 1.5rem 0; }
    h3 { margin: 0; font-size: 1.125rem; line-height: 1.4; }
    article:first-child h3 { font-size: clamp(1.3rem, 1.1rem + 1vw, 1.7rem); line-height: 1.3; max-width: 34em; }
    h3 a { color: inherit; border-bottom: 1px solid var(--line); }
    h3 a:hover { color: var(--accent); border-bottom: 1px solid currentcolor; }
    h3 a:visited { color: var(--soft); }
    article p { margin: .5rem 0 0; max-width: 44rem; }
    article .origin { margin-top: .5rem; font-size: .9375rem; color: var(--soft); }
    .name { font-weight: 600; color: var(--ink); }
    time, .when { white-space: nowrap; }
    .site { margin: 0 0 .35rem; font-weight: 600; }
    .plain { padding-top: 1.5rem; }
    .prose { max-width: 44rem; padding-bottom: 2rem; }
    .prose h2, .story h2 { margin-top: 1.75rem; }
    .intro { max-width: 44rem; }
    .story { max-width: 44rem; padding-bottom: 2.5rem; border: 0; }
    .story .lead { font-size: 1.1875rem; }
    .filed { color: var(--soft); }
    .original a { font-weight: 600; }
    .sources { padding-left: 1.25rem; }
    .sources .when { color: var(--soft); }
    .feed { padding: 1rem 0; border-bottom: 1px solid var(--line); }
    .feed p { margin: .35rem 0; }
    .addresses { margin: .35rem 0 0; }
    .addresses div { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: .15rem 0; }
    .addresses dt { min-width: 5.5rem; color: var(--soft); }
    .addresses dd { margin: 0; min-width: 0; }
    code { font: .9375rem/1.5 ui-monospace, "Liberation Mono", monospace; overflow-wrap: anywhere;
      -webkit-user-select: all; user-select: all; cursor: copy; }
    .board { display: grid; grid-template-columns: minmax(0, 30rem) minmax(0, 1fr); gap: 1rem 3rem; padding: 1.25rem 0; }
    figure { margin: 0; }
    svg { width: 100%; height: auto; }
    svg text { font-size: 12.5px; fill: var(--ink); }
    svg .n { font-size: 11.5px; }
    svg rect { stroke: var(--accent); stroke-width: 1.5; fill: var(--wash); }
    svg .active rect { fill: var(--accent); }
    svg .active text { fill: var(--paper); }
    svg .silent rect { fill: var(--paper); stroke-dasharray: 5 4; }
    svg .none rect { fill: var(--paper); stroke: var(--line); }
    svg .none text { fill: var(--soft); }
    .legend { margin: .5rem 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    figcaption, caption { font-size: .9375rem; color: var(--soft); }
    caption { text-align: left; padding-bottom: .35rem; }
    .legend .none { padding: 0; font-size: inherit; }
    table { border-collapse: collapse; width: 100%; align-self: start; }
    th, td { padding: .25rem .5rem .25rem 0; text-align: left; border-bottom: 1px solid var(--line); }
    td { font-variant-numeric: tabular-nums; }
    tbody th { font-weight: 400; }
    .feeds .troubles { display: block; }
    .none { padding: 2.5rem 0; margin: 0; color: var(--soft); font-size: 1.125rem; }
    .feeds { padding-bottom: 3rem; }
    .feeds ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 2rem; }
    .feeds .index { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
    .feeds li { padding: .3rem 0; color: var(--soft); }
    .feeds a { font-weight: 600; }
    footer { background: var(--wash); border-top: 1px solid var(--line); font-size: .9375rem; color: var(--soft); }
    footer .wrap { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem 3rem;
      padding-top: 1.75rem; padding-bottom: 2.5rem; }
    footer p { margin: 0 0 .35rem; }
    footer a { display: inline-block; padding: .1rem 0; }
    address { font-style: normal; }
    address p:first-child { font-weight: 600; color: var(--ink); }
    @media (max-width: 46rem) {
      .stories, .board, footer .wrap { grid-template-columns: minmax(0, 1fr); }
      header .wrap { padding-top: 1.5rem; }
      section { padding-top: 1.75rem; }
      nav ul { gap: 0 1.25rem; }
    }
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --wash: #fff; }
      html { font-size: 10pt; }
      nav, .skip, .feeds { display: none; }
      header { border-top: 0; }
      .stories { display: block; }
      article { break-inside: avoid; padding: .6rem 0; }
      h2, h3 { break-after: avoid; }
      a, h3 a { border: 0; }
      h3 a::after { content: " " attr(href); display: block; font-size: 8.5pt; font-weight: 400; }
    }
    """
}
