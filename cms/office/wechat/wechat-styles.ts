const ink = 'color:#1e2a28'
const soft = 'color:#52605b'
const body = `font-size:16px;line-height:1.85;letter-spacing:0.5px;${ink}`
const serif = "font-family:'Songti SC',STSong,SimSun,serif"

const smallHeading = `margin:22px 0 10px;font-size:16px;line-height:1.6;font-weight:bold;${ink}`

/** The site's typography in the sizes of an official account's column, by element and by the classes that the site's texts have. */
export const elementStyles: Record<string, string> = {
  p: `margin:0 0 16px;text-align:justify;${body}`,
  h2: `margin:32px 0 14px;padding-left:10px;border-left:4px solid #2f6b57;font-size:20px;line-height:1.5;font-weight:bold;color:#17443a;${serif}`,
  h3: `margin:26px 0 12px;font-size:18px;line-height:1.5;font-weight:bold;color:#17443a;${serif}`,
  h4: smallHeading,
  h5: smallHeading,
  h6: smallHeading,
  blockquote: `margin:0 0 16px;padding:10px 16px;border-left:3px solid #7d877f;background-color:#f1f0e7;${ink}`,
  ul: `margin:0 0 16px;padding-left:24px;list-style-type:disc;${body}`,
  ol: `margin:0 0 16px;padding-left:24px;list-style-type:decimal;${body}`,
  li: `margin:0 0 6px;${body}`,
  table: `width:100%;margin:0 0 16px;border-collapse:collapse;font-size:14px;line-height:1.7;${ink}`,
  th: 'padding:6px 8px;border:1px solid #dcdacd;background-color:#f1f0e7;font-weight:bold;text-align:left;color:#17443a',
  td: `padding:6px 8px;border:1px solid #dcdacd;text-align:left;${ink}`,
  hr: 'margin:24px 0;border:0;border-top:1px solid #dcdacd',
  strong: 'font-weight:bold',
  em: 'font-style:italic',
  s: 'text-decoration:line-through',
  u: 'text-decoration:underline',
  sub: 'font-size:12px',
  sup: 'font-size:12px',
  mark: `background-color:#f6e7b4;${ink}`,
  code: 'font-family:Menlo,Consolas,monospace;font-size:14px',
  ruby: 'ruby-align:center',
  rt: `font-size:11px;${soft}`,
}

/** In place of the element's own. */
export const classStyles: Record<string, string> = {
  lead: `margin:0 0 24px;padding:12px 16px;background-color:#f1f0e7;font-size:15px;line-height:1.8;text-align:justify;${soft}`,
  caption: `margin:0 0 20px;font-size:13px;line-height:1.6;text-align:center;${soft}`,
  mark: 'margin:16px 0 6px;font-size:16px;line-height:1.85;text-align:center;font-weight:bold;color:#b23a2e',
}

/** On top of the element's own. */
export const alignments: Record<string, string> = {
  'align-center': 'text-align:center',
  'align-right': 'text-align:right',
  'align-justify': 'text-align:justify',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((depth) => [`indent-${depth}`, `padding-left:${depth * 2}em`]),
  ),
}

/** The column of an official account's article. */
export const column = 'max-width:677px;margin:0 auto'
