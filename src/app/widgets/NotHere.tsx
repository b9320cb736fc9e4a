import { useWorkbench } from '../workbench/index.ts'

/** Puts a finding or question aside in this draft; the same words wherever that is offered. */
export function NotHere({ of }: { readonly of: string }) {
  const workbench = useWorkbench()
  return (
    <button
      type="button"
      className="quiet"
      title="Obvious, or fine as it is: put this aside in this draft"
      onClick={() => workbench.asides.put(of)}
    >
      Not here
    </button>
  )
}
