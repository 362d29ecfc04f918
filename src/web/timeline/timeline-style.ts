/**
 * The look of a timeline, the same in a page of the server and in the element's own shadow root.
 * What a newsroom is to fit to its own look is a custom property. Without spaces that mean nothing:
 * each reader loads it.
 */
export const TIMELINE_STYLE = `
:host{
display:block;
--ink:var(--annals-ink,light-dark(#1c1b19,#ece8df));
--quiet:var(--annals-quiet,light-dark(#5c5850,#a8a296));
--line:var(--annals-line,light-dark(#d9d4c8,#47443e));
--accent:var(--annals-accent,light-dark(#b3261e,#ff8a80));
--mark:var(--annals-mark,light-dark(#fbeed0,#453a1c));
--size:var(--annals-size,1rem);
--gap:var(--annals-gap,1.5rem)
}
:host([hidden]),[hidden]{display:none!important}
*{margin:0;padding:0;font:inherit;color:inherit}
[part=timeline]{
max-inline-size:var(--annals-measure,40rem);
color:var(--quiet);
background:var(--annals-paper,none);
font:calc(var(--size)*.8)/1.5 var(--annals-sans,system-ui,sans-serif);
text-align:start;
text-indent:0;
text-transform:none;
letter-spacing:0;
word-spacing:0;
white-space:normal;
overflow-wrap:anywhere
}
[part=title],[part=summary],blockquote{color:var(--ink);font:var(--size)/1.5 var(--annals-serif,"Iowan Old Style",Palatino,Georgia,serif)}
ol,ul{list-style-type:""}
a,summary{text-decoration:underline var(--line)}
:is(a,button,summary):hover{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
[part=histogram]{inline-size:fit-content;max-inline-size:100%;padding-block:.75rem .25rem}
[part=bars]{display:flex;block-size:var(--annals-histogram-height,3.5rem);border-block-end:1px solid var(--line)}
[part=bars] li{flex:1 1 2.5rem;min-inline-size:0}
[part=bar]{display:block;border:0;background:none}
[part=bar],svg{inline-size:100%;block-size:100%}
svg{fill:currentcolor;opacity:.6}
:hover>svg{opacity:1}
[part=range]{display:flex;justify-content:space-between;gap:1rem}
[part=more],[part=previous],[part=retry]{display:inline-block;padding:.5rem 1rem;border:1px solid;background:none;text-decoration:none}
[part=list]{border-inline-start:1px solid var(--line);margin-block:1rem;margin-inline-start:.25rem}
[part=event]{position:relative;padding-inline-start:1.25rem;padding-block-end:var(--gap);scroll-margin:4rem}
[part=heading],[part=status],[data-new] [part=about]::before{color:var(--accent);font-weight:600}
@media screen{article{content-visibility:auto;contain-intrinsic-size:auto 9rem}}
[part=event]::before{content:"";position:absolute;inset-inline-start:-.25rem;margin-block-start:.4rem;border:.25rem solid var(--accent);border-radius:50%}
[part=about] :not([hidden])+:before,li+[part=participant]:before{content:" · "}
[part=title]{font-size:calc(var(--size)*1.2);line-height:1.3;font-weight:600}
[part=link]:not(:hover){text-decoration:none}
[part=participants] li{display:inline}
bdi{color:var(--ink)}
[part=participants],details,[part=source],figure,[part=sentence]{margin-block-start:.5rem}
figure,[part=sentence]{padding-inline-start:1rem;border-inline-start:2px solid var(--line)}
mark,[aria-current]{background:var(--mark);outline:1px solid #0000}
[data-new] [part=about]::before{content:attr(data-new)" "}
@media print{
[part=histogram],[part=more],[part=previous]{display:none}
[part=event]{break-inside:avoid}
}
`
