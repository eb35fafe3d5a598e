"""How a report looks on a screen, on a phone and on paper. Tints are translucent, so light and dark both work."""

_FAMILIES = {
    "asking": "63, 122, 196",
    "listening": "52, 148, 106",
    "sharing": "138, 100, 190",
    "inviting": "196, 138, 34",
    "careful": "205, 70, 70",
    "theirs": "30, 150, 160",
    "doubt": "130, 125, 118",
    "answer": "160, 110, 60",
}
_MOST_CRITERIA = 24

_BASE = """
.report { line-height: 1.55; overflow-wrap: break-word; }
.report h2 { font-size: 1.4em; margin: 1.8em 0 .5em; }
.report h3 { font-size: 1.1em; margin: 1.2em 0 .3em; }
.report ul, .report ol { padding-inline-start: 1.3em; }
.report .quiet { opacity: .78; font-size: .92em; }
.report blockquote { margin: .3em 0; padding-inline-start: .8em; border-inline-start: 3px solid rgba(140,120,100,.45);
  overflow-wrap: anywhere; }
.report a { color: inherit; text-decoration: underline; text-underline-offset: .15em; }
.report a:focus-visible, .report summary:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.report summary { cursor: pointer; padding: .55em 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.turn:focus, .spot:focus { outline: none; }
.board { display: grid; grid-template-columns: minmax(17rem, 5fr) 8fr; gap: 2rem; align-items: start; }
.board > .criteria { position: sticky; top: .5rem; max-height: calc(100vh - 1rem); overflow: auto; }
@media (max-width: 60rem) {
  .board { grid-template-columns: minmax(0, 1fr); }
  .board > .criteria { position: static; max-height: none; }
}
.criterion { border-bottom: 1px solid rgba(140,120,100,.28); }
.criterion > summary { display: flex; gap: .6em; flex-wrap: wrap; align-items: baseline; list-style: none; }
.criterion > summary::-webkit-details-marker { display: none; }
.criterion > summary::before { content: "▸"; content: "▸" / ""; font-size: 1.3em; line-height: 1; width: .7em;
  opacity: .75; }
.criterion[open] > summary::before { content: "▾"; content: "▾" / ""; }
.criterion .name { flex: 1 1 9em; font-weight: 600; }
.level { font-size: .88em; } .level .pips { white-space: nowrap; }
.level .pips { letter-spacing: .12em; }
.criterion p { margin: .1em 0 .6em; }
.criterion ol { margin: 0 0 .8em; }
.criterion li { margin: .25em 0; overflow-wrap: anywhere; }
.criterion li a { display: inline-block; padding: .15em 0; }
.turn { margin: 0 0 1em; padding: .55em .8em; border-radius: .6em; scroll-margin-top: 4rem; overflow-wrap: anywhere; }
.turn.person { background: rgba(140,120,100,.11); }
.turn .who { font-weight: 600; font-size: .85em; margin: 0 0 .1em; }
.turn .at { font-weight: 400; opacity: .7; }
.turn .words { margin: 0; white-space: pre-wrap; line-height: 1.75; }
.turn:target, .turn:has(.spot:target) { box-shadow: 0 0 0 2px currentColor; }
.turn .within { margin: .35em 0 0; font-size: .85em; font-weight: 600; }
.turn .within::before { content: "◆ " / ""; }
.remark { margin: .5em 0 0; padding: .4em .7em; border-inline-start: 3px solid rgba(138,100,190,.8);
  white-space: pre-wrap; }
.review { padding: .2em 1em .6em; margin: .6em 0; border-inline-start: 4px solid rgba(138,100,190,.8); }
.review h2 { margin: .4em 0 .3em; } .review p { margin: 0 0 .3em; } .review .says { white-space: pre-wrap; }
.spot { scroll-margin-top: 6rem; }
mark { color: inherit; background: none; border-radius: .2em; padding: .05em 0; -webkit-box-decoration-break: clone;
  box-decoration-break: clone; }
.tag { font-size: .7em; font-weight: 600; padding: .1em .45em; margin: 0 .25em; border-radius: 1em; white-space: nowrap;
  vertical-align: .12em; }
.legend { display: flex; flex-wrap: wrap; gap: .35em .2em; margin: .5em 0; padding: 0; list-style: none; }
.verdict { display: flex; flex-wrap: wrap; gap: .2em 1.2em; align-items: center; }
.verdict p { margin: 0 0 .2em; } .verdict > .total { white-space: nowrap; } .verdict > div { flex: 1 1 16rem; }
.moment { display: grid; gap: 0 2rem; }
@media (min-width: 48rem) { .moment { grid-template-columns: 1fr 1fr; } }
.wrote .moment { margin-bottom: 1.3em; } .wrote p { margin: 0 0 .2em; } .wrote .eyebrow { font-weight: 600; }
.wrote blockquote { white-space: pre-wrap; margin-bottom: .5em; }
.there { background: rgba(140,120,100,.11); border-radius: .6em; padding: .55em .8em; }
.there ul { margin: 0; } .there li { margin: .3em 0; } .there a { display: inline-block; padding: .25em 0; }
.turn ul.quiet { margin: .4em 0 0; }
.turned ul { list-style: none; padding: 0 !important; margin: 0; }
.turned li { display: grid; grid-template-columns: 1.5rem 1fr; margin: .35em 0; overflow-wrap: anywhere; }
.turned h2 { margin-top: .4em; } .turned .why { display: block; }
.turned .sign { font-weight: 700; }
.turned .met .sign { color: #2a7a55; color: light-dark(#2a7a55, #7fd1a8); }
.turned .unmet .sign { color: #a3271d; color: light-dark(#a3271d, #f0998f); }
.steps { list-style: none; padding: 0 !important; display: grid; gap: 0 2rem; }
@media (min-width: 60rem) { .steps { grid-template-columns: 1fr 1fr; } }
.steps li { padding: .3em 0 .3em 1.7em; position: relative; }
.steps li::before { content: attr(data-sign); content: attr(data-sign) / "";
  position: absolute; inset-inline-start: .2em; font-weight: 700; }
.sums { border-collapse: collapse; } .sums th, .sums td { text-align: start; padding: .3em .9em .3em 0; }
.total { font-size: 2.6em; font-weight: 600; line-height: 1; } .total small { font-size: .4em; font-weight: 400; }
.advice p { margin: 0 0 .4em; } .advice blockquote { margin: 0 0 .6em; }
.advice .eyebrow { font-size: .85em; opacity: .85; margin: 0 0 .2em; }
.advice .tries { background: rgba(52, 148, 106, .13); border-radius: .4em; padding: .5em .7em; margin: .5em 0 .2em; }
@media print {
  .board { display: block; } .board > .criteria { position: static; max-height: none; overflow: visible; }
  .turn, .criterion, .advice { break-inside: avoid; } .report { font-size: 10.5pt; }
  .report details > *:not(summary) { display: block; }
  .report details::details-content { content-visibility: visible; block-size: auto; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
"""

_PAGE = """
:root { color-scheme: light dark; }
body { font: 17px/1.55 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { font-family: Georgia, "Source Serif 4", serif; line-height: 1.25; }
@media print { body { padding: 0; max-width: none; } }
"""


def marks() -> str:
    """Give the rules for marks, criteria and turns, to be used wherever sections are shown."""
    tints = "".join(
        f"mark.{name} {{ background: rgba({color}, .2); box-shadow: inset 0 -2px 0 rgba({color}, .95); }}\n"
        f".tag.{name} {{ background: rgba({color}, .2); border: 1px solid rgba({color}, .7); }}\n"
        for name, color in _FAMILIES.items()
    )
    chosen = "".join(
        f".board:has(.c{n}.spot:target) mark.c{n} {{ outline: 2px solid currentColor; outline-offset: 1px; }}\n"
        for n in range(_MOST_CRITERIA)
    )
    return _BASE + tints + ".spot:target + mark { outline: 2px solid currentColor; outline-offset: 1px; }\n" + chosen


def page() -> str:
    """Give the rules for a report that stands alone in a file."""
    return _PAGE + marks()
