/**
 * A document with a covered, a light and an unstarted criterion. It knows no cycle, so that what it shows
 * does not hang on the day.
 */
export const team = `---
employee: Ada Lovelace
---

# Ada Lovelace

## Current Level: L4

### Craft

> **General:** How well the work is made
>
> **L4:** Builds services that others can change without asking.

- Examples
    - **Project Search**
        - ([1](https://wiki.example.com/index)): replaced the index
        - ([2](https://wiki.example.com/design)): compared three designs
    - **Project Billing**
        - ([1](https://wiki.example.com/rounding)): found the rounding error
- Room for Improvement as L4
    - TODO

### Impact

> **General:** What changes for customers

- Examples
    - **Project Search**
        - ([1](https://wiki.example.com/latency)): a search takes 80 ms
- Room for Improvement as L4
    - (none)

### Teamwork

...
`;

/** Neither of these is an alignment document, however much the second one talks of examples. */
export const notes = '# Shopping\n\n- eggs\n- milk\n\nTODO\n';
export const readme = `# A library

Examples of what it does:

- [fast](https://example.com/fast)
- [empty]()

## Impact

TODO
`;

/** A document that knows its person and its cycle, with a query full of signs that addresses use. */
export const references = `---
employee: Ada Lovelace
cycle: 2026-H2
identities:
  github: ada-example
  slack: ada
---

# Ada Lovelace

## Guidance

- Follow your work
    - Odd pull requests on GitHub
        - \`is:pr author:EMPLOYEE "C# + 100% & more: @me" created:\${cycleStart}..\${cycleEnd}\`
    - [Board](https://linear.app/example/view/done?by=a%20%2B%23&as=b+c#top:1)
    - Search Slack [#thanks](https://example.slack.com/archives/C1):
        - \`in:#thanks after:\${cycleStart-1d} @EMPLOYEE\`
    - [Still to come]()

## Current Level: L4

### Craft

- Examples
    - TODO
`;

/** One that does not say whom it is about. */
export const nobody = `# Review

## Guidance

- Follow your work
    - Pull requests on GitHub
        - \`is:pr author:EMPLOYEE\`

## Current Level: L4

### Craft

- Examples
    - TODO
`;

/** More references than are opened without a question; the third one wants the clipboard. */
export const many = `# Review

## Guidance

- Follow your work
    - [One](https://one.example.com/)
    - [Two](https://two.example.com/)
    - Search Slack [#thanks](https://example.slack.com/archives/C1):
        - \`in:#thanks\`
    - [Four](https://four.example.com/)
    - [Five](https://five.example.com/)
    - Search Slack [#help](https://example.slack.com/archives/C2):
        - \`in:#help\`
    - [Seven](https://seven.example.com/)
    - [Still to come]()

## Current Level: L4

### Craft

- Examples
    - TODO
`;
