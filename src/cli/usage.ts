/** What the command line says of itself. */
export const usage = `performance-alignment – looks after the Markdown documents in which a performance review grows

Usage:
  performance-alignment check [options] FILE…      what there is to look after, a line each
  performance-alignment coverage [options] FILE…   the criteria, and how many examples each has
  performance-alignment export [options] FILE      the review, ready to be handed in

A FILE that is "-" is read from standard input. Of a folder, check and coverage read all Markdown in it, except what
stands in hidden folders and node_modules.

Options:
  --json               answers as JSON
  --settings FILE      the editor's settings, as in .vscode/settings.json; those of "files" are for the editor: here, a
                       file is an alignment document by its own words, or by "alignment: true" in its front matter
  --today YYYY-MM-DD   the day that counts as today
  --fail-on SEVERITY   check: the least severity that fails: error, warning, information (default) or hint
  --prepare            check: overalls and summaries that are missing count whatever the date
  --format FORMAT      export: markdown (default), text, or html, a page that stands by itself
  --criterion NAME     export: that criterion alone
  --allow-leaks        export: although the check finds what should perhaps not go along
  -h, --help           this text
  -v, --version        the version

Status:
  0   all is well
  1   check found something; coverage found light criteria; export found what should perhaps not go along, and
      wrote nothing unless that is allowed
  2   something could not be done: wrong options, a file that cannot be read or is no alignment document
`;
