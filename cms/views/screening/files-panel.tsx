'use client'

import { BlindVideo } from '../review/blind-video'
import type { Copy, CopyFile, Settlement } from './use-blind-copy'

type FilesPanelProps = { copy: Copy; acts: boolean; settle: (settlement: Settlement) => Promise<void> }

/** Every file of the copy as judges will open it, the declared video among them, and whether they get it. */
export function FilesPanel({ copy, acts, settle }: FilesPanelProps) {
  if (copy.files.length === 0) return null
  return (
    <section className="qf-section" aria-label="图片、附件和视频">
      <h2>图片、附件和视频</h2>
      <p className="qf-hint">已改名并清除属性；机器看不到图里的字，请打开看看有没有校名、横幅和公章。</p>
      <ul className="qf-blind__files">
        {copy.files.map((file) => (
          <FileRow
            key={file.index}
            file={file}
            finds={
              copy.finds.filter(
                ({ decision, file: name, removed }) => name === file.name && decision === 'open' && !removed,
              ).length
            }
            give={acts ? (give) => void settle({ files: [{ index: file.index, give }] }) : null}
          />
        ))}
      </ul>
    </section>
  )
}

type FileRowProps = { file: CopyFile; finds: number; give: ((give: boolean) => void) | null }

function FileRow({ file, finds, give }: FileRowProps) {
  const { mimeType, name, problem, src, video, withheld } = file
  const settled = !withheld && problem === null
  return (
    <li data-withheld={withheld}>
      {src ? (
        <a className="qf-link" href={src} target="_blank" rel="noopener">
          {/* biome-ignore lint/performance/noImgElement: served to this person alone, not for an image cache */}
          {mimeType.startsWith('image/') && <img src={src} alt="" loading="lazy" />}
          {name}
        </a>
      ) : (
        <span className="qf-blind__name">{name}</span>
      )}
      {video && <BlindVideo video={video} />}
      {finds > 0 && !withheld && <span>{finds} 处未处理</span>}
      {problem && !withheld && <span className="qf-wrong">{problem}</span>}
      {give ? (
        <span className="qf-find__buttons">
          {(src || video) && (
            <button
              type="button"
              aria-pressed={settled}
              aria-label={`给评委看${name}`}
              onClick={() => give(true)}
            >
              给评委
            </button>
          )}
          <button
            type="button"
            aria-pressed={withheld}
            aria-label={`不给评委看${name}`}
            onClick={() => give(false)}
          >
            不给评委
          </button>
        </span>
      ) : (
        withheld && <span>不给评委</span>
      )}
    </li>
  )
}
