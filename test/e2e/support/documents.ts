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

/** A document that searches every service that is built in, and one that the settings add. */
export const everywhere = `---
employee: Ada Lovelace
cycle: 2024-H2
check-ins: [2024-10-01]
identities:
  github: ada-example
  gitlab: ada
  google-drive: ada@example.com
  tracker: ada+1
---

# Ada Lovelace

## Guidance

- Follow her work
    - [Merged on GitHub]()
        - \`is:pr author:EMPLOYEE "C# + 100%" merged:\${cycleStart}..\${cycleEnd}\`
    - [Issues at the Enterprise](https://github.example.com/issues)
        - \`is:issue assignee:EMPLOYEE closed:2024-07-01..2024-12-31\`
    - Merge requests
        - \`state=merged author=EMPLOYEE merged-before=\${cycleEnd} "a & b"\`
    - [Tickets](https://example.atlassian.net/browse/ADA-1)
        - \`assignee = EMPLOYEE AND resolved <= "\${cycleEnd}" AND text ~ "100% + #1: @me"\`
    - [Work items](https://dev.azure.com/example/Search%20Team/_boards)
        - \`SELECT [System.Id] FROM workitems WHERE [System.AssignedTo] = EMPLOYEE\`
    - [Pages](https://confluence.example.com/display/ADA)
        - \`contributor = EMPLOYEE AND title ~ "設計 & more"\`
    - Google Drive
        - \`owner:EMPLOYEE after:\${cycleStart} before:\${cycleEnd}\`
    - Tracker
        - \`done & "C# + 100%"\`
    - Search Linear
        - \`assignee:EMPLOYEE\`
    - Search Notion
        - Created By: \`EMPLOYEE\`
    - [Reviews on Bitbucket](https://bitbucket.org/example/search/pull-requests/?state=MERGED)
        - \`author: EMPLOYEE\`
    - Search Slack
        - \`from:@EMPLOYEE after:\${cycleStart}\`
    - [Her page](https://wiki.example.com/EMPLOYEE?q=a%20%2B%23&as=b+c#top:1)

## Current Level: L4

### Craft

- Examples
    - TODO
`;
