/** Measures of the controls: 30 px high, 26 px inside cards, 13 px text, small radii, one hairline. */
const heights = {
  sm: { base: 'h-[26px] px-2 text-[12px] gap-1.5 max-sm:h-[36px]', leadingIcon: 'size-3.5', trailingIcon: 'size-3.5' },
  md: { base: 'h-[30px] px-2.5 text-[13px] gap-1.5 max-sm:h-[40px]', leadingIcon: 'size-4', trailingIcon: 'size-4' },
}
const field = { size: { md: { base: 'min-h-[30px] px-2.5 py-1 sm:text-[13px] max-sm:min-h-[40px] max-sm:text-[16px]', leadingIcon: 'size-4', trailingIcon: 'size-4' } } }
const menu = {
  content: 'bg-raised ring-control shadow-menu rounded-[5px]',
  item: 'text-[13px] p-1.5 data-highlighted:not-data-disabled:before:bg-hover before:rounded-[4px]',
}

export const controls = {
  colors: { primary: 'ink', son: 'son', error: 'error', warning: 'warning', success: 'success', info: 'info', derived: 'derived', award: 'award', neutral: 'neutral' },
  button: {
    slots: { base: 'rounded-[4px] font-medium whitespace-nowrap cursor-pointer' },
    variants: { size: heights },
    compoundVariants: [
      { color: 'neutral', variant: 'outline', class: 'bg-raised ring-control hover:bg-hover' },
      { color: 'son', variant: 'solid', class: 'bg-son text-on-son hover:bg-son-hover active:bg-son-hover disabled:bg-selected disabled:text-ink2 disabled:opacity-100 aria-disabled:bg-selected aria-disabled:text-ink2 aria-disabled:opacity-100' },
      { size: 'md', square: true, class: 'w-[30px] px-0 justify-center max-sm:w-[40px]' },
      { size: 'sm', square: true, class: 'w-[26px] px-0 justify-center max-sm:w-[36px]' },
    ],
  },
  input: { slots: { root: 'w-full', base: 'rounded-[4px] bg-raised ring-field' }, variants: field },
  textarea: { slots: { root: 'w-full', base: 'rounded-[4px] bg-raised ring-field' }, variants: field },
  selectMenu: { slots: { base: 'w-full rounded-[4px] bg-raised ring-field', ...menu }, variants: field },
  formField: { slots: { label: 'font-medium text-[13px] text-default', hint: 'text-[12px] text-muted', help: 'text-[12px] text-muted mt-1', error: 'text-[12.5px] text-error mt-1', container: 'mt-1' } },
  checkbox: { slots: { base: 'rounded-[3px] ring-field bg-raised cursor-pointer', label: 'text-[13px] font-normal' }, variants: { size: { md: { label: 'text-[13px]', base: 'size-3.5', wrapper: 'text-[13px]' } } } },
  radioGroup: { slots: { base: 'ring-field bg-raised', label: 'text-[13px]' }, variants: { size: { md: { label: 'text-[13px]', base: 'size-3.5' } } } },
  popover: { slots: { content: 'bg-raised ring-control shadow-menu rounded-[5px]' } },
  dropdownMenu: { slots: menu },
  modal: { variants: { overlay: { true: { overlay: 'bg-black/45' } } }, slots: { content: 'bg-raised ring-control rounded-[6px] divide-y-0', header: 'px-5 pt-4 pb-0 min-h-0', body: 'px-5 py-4', footer: 'px-5 pb-4 pt-0 justify-end', title: 'text-[16px] font-semibold', description: 'text-[13px] text-muted' } },
  slideover: { variants: { overlay: { true: { overlay: 'bg-black/45' } } }, slots: { content: 'bg-raised' } },
  tooltip: { slots: { content: 'bg-ink text-paper ring-0 text-[12px] h-auto py-1 max-w-72', text: 'whitespace-normal text-clip' } },
  toast: { slots: { root: 'bg-raised ring-control rounded-[5px] shadow-menu', title: 'text-[13px]', description: 'text-[12.5px]' } },
  kbd: { slots: { base: 'bg-raised ring-control font-medium' } },
}
