'use client'

import type { TextFieldClientComponent } from 'payload'
import { KeyField } from './key-field'

/** 组别: one of the chosen campaign's, where it has any. */
export const DivisionField: TextFieldClientComponent = (props) => (
  <KeyField {...props} list="divisions" what="组别" />
)
