import type { DrawSetting, ElementPeer, TimedWindow } from '../element-peer.ts'
import { bundle, versionOf } from '../library.ts'
import { paragraphsOf } from './event-texts.ts'

interface ChronoItem {
  readonly title: string
  readonly cardTitle: string
  readonly cardDetailedText: string[]
}

interface ChronoLibrary {
  readonly Chrono: typeof import('react-chrono')['Chrono']
  readonly createElement: typeof import('react')['createElement']
  readonly createRoot: typeof import('react-dom/client')['createRoot']
  readonly useEffect: typeof import('react')['useEffect']
}

/** With React, which it cannot do without. */
export async function reactChrono(): Promise<ElementPeer<readonly ChronoItem[]>> {
  return {
    name: 'react-chrono',
    version: await versionOf('react-chrono'),
    library: await bundle(
      `export { Chrono } from 'react-chrono'
       export { createElement, useEffect } from 'react'
       export { createRoot } from 'react-dom/client'
       import 'react-chrono/dist/style.css'`,
    ),
    height: '600px',
    prepare: ({ edges }) =>
      edges.map(({ node }) => ({
        title: node.time.display,
        cardTitle: node.title,
        cardDetailedText: paragraphsOf(node),
      })),
    draw,
  }
}

async function draw({ given, script }: DrawSetting<readonly ChronoItem[]>): Promise<number> {
  const { annalsTimed } = globalThis as TimedWindow
  const { Chrono, createElement, createRoot, useEffect }: ChronoLibrary = await import(script)
  return annalsTimed(
    () =>
      new Promise((resolve) => {
        // A component's effect runs when all that is in it stands in the page.
        function Drawn() {
          useEffect(() => resolve(), [])
          return createElement(Chrono, { items: [...given] })
        }
        const container = document.getElementById('timeline')
        if (container) createRoot(container).render(createElement(Drawn))
      }),
  )
}
