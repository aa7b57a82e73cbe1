/** The look of the page of errors: gold is underlined on green, a claim is dashed on blue, and every mark bears its role in words. */
export const ERRORS_STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75em; margin: 1.5em auto; padding: 0 1em; color: #1b1b1b; background: #fff; }
table { border-collapse: collapse; }
th, td { padding: .15em .7em; border-bottom: 1px solid #ddd; text-align: right; font-weight: normal; }
th:first-child, td:last-child, th:last-child { text-align: left; }
h2 { margin: 1.6em 0 .4em; }
section { border-top: 1px solid #ddd; padding: .4em 0; }
p { margin: .2em 0; }
.facts { color: #595959; font-size: .85em; }
.name { border: 1px solid currentColor; border-radius: .3em; padding: 0 .3em; font-style: normal; font-size: .85em; }
b { display: inline-block; min-width: 3.2em; }
.gold b, .gold small { color: #14532d; }
.claim b, .claim small { color: #1e3a8a; }
mark { color: inherit; background: none; padding: .05em 0; }
.gold mark { border-bottom: 2px solid #15803d; }
.claim mark { border-bottom: 2px dashed #1d4ed8; }
.gold .content { background: #dcfce7; }
.claim .content { background: #dbeafe; }
.source { font-weight: 600; }
.cue { font-style: italic; }
small { font: normal 600 .65em system-ui, sans-serif; text-transform: uppercase; margin-right: .35em; }
`;
