import type { ReactNode } from 'react'

type DeskHeadProps = {
  /** What the desk is called. */
  title: string
  /** Which campaign or work lies on it, or what it is for. */
  lead?: ReactNode
  /** How that stands, and the ways on from here, over the title. */
  standing?: ReactNode
  children?: ReactNode
}

/** The head of every desk, alike: how it stands, what it is, on what. */
export const DeskHead = ({ children, lead, standing, title }: DeskHeadProps) => (
  <header className="qf-head">
    {standing && <div className="qf-facts">{standing}</div>}
    <h1>{title}</h1>
    {lead && <p className="qf-lead">{lead}</p>}
    {children}
  </header>
)
