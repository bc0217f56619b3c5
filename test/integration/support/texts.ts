/** A document in the middle of its cycle: five, one and no examples; a search, a channel, something to read. */
export const middle = `---
employee: Ada
level: L4
next-level: L5
cycle: 2199-H1
---

# Performance Alignment

## Guidance

- Read through
    - [How reviews work](https://wiki.example.com/reviews)
    - \`link to leveling framework\`
- Follow your work
    - Pull requests merged on GitHub
        - \`is:pr author:EMPLOYEE merged:\${cycleStart}..\${cycleEnd}\`
    - Search Slack:
        - \`in:#kudos after:\${cycleStart-1d} @EMPLOYEE\`
    - [Cards done]()

## Current Level: L4

### Mastery

> **General:** How well the work is made
>
> **L4:** Knows the trade-offs

- Examples
    - **Project Search**
        - ([1](https://example.com/1)): replaced the index
        - ([2](https://example.com/2)): wrote the design down
    - **Project Billing**
        - ([1](https://example.com/3)): found the rounding error
    - answers questions of other teams
- Room for Improvement as L4
    - (none)
- Opportunities for Growth to L5
    - lead a design review

### Impact

> **General:** What changes by the work

- Examples
    - **Project Search**
        - ([1](https://example.com/4)): a search takes 80 ms
- Room for Improvement as L4
    - (none)
- Opportunities for Growth to L5
    - (none)

### Autonomy

- Examples
    - TODO
- Room for Improvement as L4
    - TODO
- Opportunities for Growth to L5
    - TODO
`;

/** The same document of somebody else. */
export const grace = middle.replace('employee: Ada', 'employee: Grace');

/** Markdown of another kind, with words of ours and a link without address. */
export const readme = `# A library

- Examples
    - \`example 1\`
    - the second one

See [the manual]().

## Overview

Nothing yet.
`;
