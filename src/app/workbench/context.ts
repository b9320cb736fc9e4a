import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { WorkbenchState } from './state.ts'
import type { Workbench } from './workbench.ts'

export const WorkbenchContext = createContext<Workbench | null>(null)

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('no workbench around this component')
  return workbench
}

/** A part of the workbench's state; the component renders again when that part changes. */
export function useWorkbenchState<T>(select: (state: WorkbenchState) => T): T {
  return useStore(useWorkbench().store, select)
}
