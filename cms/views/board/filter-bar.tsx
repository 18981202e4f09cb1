'use client'

type FilterBarProps<Value extends string> = {
  label: string
  options: { value: Value; label: string; count: number }[]
  value: Value
  onChange: (value: Value) => void
}

/** A row of light filters with their counts; one is on. */
export function FilterBar<Value extends string>({ label, options, value, onChange }: FilterBarProps<Value>) {
  return (
    <fieldset className="qf-filters">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label} {option.count}
        </button>
      ))}
    </fieldset>
  )
}
