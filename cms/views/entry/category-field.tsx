'use client'

import type { TextFieldClientComponent } from 'payload'
import { KeyField } from './key-field'

/** 类别: one of the chosen campaign's. */
export const CategoryField: TextFieldClientComponent = (props) => (
  <KeyField {...props} list="categories" what="类别" />
)
