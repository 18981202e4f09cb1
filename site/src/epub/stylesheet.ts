/** For reading programs: they choose paper, size and margins; the book says what is told apart and how. */
export const stylesheet = `
body { line-height: 1.8; }
h1, h2, h3, h4 { font-family: "Songti SC", SimSun, "Noto Serif CJK SC", serif; line-height: 1.4; }
header { margin-bottom: 2em; text-align: center; }
p { margin: 0 0 0.8em; }
ul, ol { padding-left: 1.6em; }
li { margin-bottom: 0.4em; }
figure { margin: 1.2em 0; break-inside: avoid; text-align: center; }
figcaption, .small, .number, .series { font-size: 0.85em; }
img { max-width: 100%; }
blockquote { margin: 0.8em 0; padding-left: 1em; border-left: 0.15em solid; }
.align-center { text-align: center; }
.align-right { text-align: right; }
.align-justify { text-align: justify; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover p { margin: 0; }
.cover img { max-width: 100%; max-height: 98vh; }
.imprint { text-align: center; }
.imprint h1 { margin: 0.4em 0 1em; font-size: 1.8em; }
.contents ol { padding: 0; list-style: none; }
.contents a { color: inherit; text-decoration: none; }
.part { margin: 1.6em 0; padding: 0.8em 1em 0.2em; border: 1px solid; }
.part h2 { margin: 0 0 0.6em; font-size: 1.1em; break-after: avoid; }
.part-story { padding: 0; border: 0; }
.part-think { border-style: dashed; }
.part-say { border-radius: 1em; }
.part-do { border-width: 0 0 0 0.4em; }
.part-family { border-width: 4px; border-style: double; }
.part-words { border-width: 2px 0; padding: 0.8em 0 0.2em; }
.part-words ul { padding: 0; list-style: none; }
.mark { width: 1.2em; height: 1.2em; margin-right: 0.4em; vertical-align: -0.2em; fill: none; stroke: currentColor; stroke-width: 1.5; }
.type-largest { font-family: "Kaiti SC", STKaiti, KaiTi, serif; font-size: 1.3em; }
.type-large { font-size: 1.15em; }
.spelled p, .spelled li, .spelled h1 { line-height: 2.5; letter-spacing: 0.1em; }
rt { padding-right: 0.4em; font-family: sans-serif; font-size: 0.5em; letter-spacing: 0; user-select: none; -webkit-user-select: none; }
`.trimStart()
