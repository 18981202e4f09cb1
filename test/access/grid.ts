import type { PersonName } from '../support/people'

/** x: may. `owner` and `rival` are schools of the north district; `judge` has a sheet on the accepted entry, `otherJudge` has none. */
const table = `
                                visitor owner rival district otherDistrict judge otherJudge editor secretary observer admin
users            create   -        .      .     .      .          .          .        .        .       .        .       x
users            read     own      .      x     .      .          .          .        .        .       .        x       x
users            read     judge    .      .     .      .          .          x        .        .       x        x       x
users            read     admin    .      .     .      .          .          .        .        .       .        x       x
users            update   own      .      x     .      .          .          .        .        .       .        .       x
users            update   judge    .      .     .      .          .          x        .        .       .        .       x
users            delete   own      .      .     .      .          .          .        .        .       .        .       x
users            unlock   own      .      .     .      .          .          .        .        .       .        .       x
districts        create   -        .      .     .      .          .          .        .        .       .        .       x
districts        read     any      x      x     x      x          x          x        x        x       x        x       x
districts        update   any      .      .     .      .          .          .        .        .       .        .       x
districts        delete   any      .      .     .      .          .          .        .        .       .        .       x
schools          create   -        .      .     .      .          .          .        .        .       .        .       x
schools          read     any      x      x     x      x          x          x        x        x       x        x       x
schools          update   any      .      .     .      .          .          .        .        x       .        .       x
schools          delete   any      .      .     .      .          .          .        .        .       .        .       x
schools          versions any      .      .     .      .          .          .        .        x       .        x       x
media            create   -        .      .     .      .          .          .        .        x       .        .       x
media            read     any      x      x     x      x          x          x        x        x       x        x       x
media            update   any      .      .     .      .          .          .        .        x       .        .       x
media            delete   any      .      .     .      .          .          .        .        x       .        .       x
entry-files      create   -        .      x     x      .          .          .        .        .       .        .       .
entry-files      read     own      .      x     .      .          .          .        .        .       .        .       .
entry-files      read     handedIn .      x     .      x          .          .        .        .       x        x       .
entry-files      update   own      .      .     .      .          .          .        .        .       .        .       .
entry-files      delete   own      .      x     .      .          .          .        .        .       .        .       .
campaigns        create   -        .      .     .      .          .          .        .        .       x        .       .
campaigns        read     live     x      x     x      x          x          x        x        x       x        x       x
campaigns        read     draft    .      .     .      .          .          .        .        .       x        x       x
campaigns        draftRead draft   .      .     .      .          .          .        .        .       x        x       x
campaigns        update   live     .      .     .      .          .          .        .        .       x        .       .
campaigns        delete   draft    .      .     .      .          .          .        .        .       x        .       .
campaigns        versions live     .      .     .      .          .          .        .        .       x        x       .
entries          create   -        .      x     x      .          .          .        .        .       .        .       .
entries          read     draft    .      x     .      .          .          .        .        .       .        .       .
entries          read     submitted .     x     .      x          .          .        .        .       x        x       .
entries          read     accepted .      x     .      x          .          .        .        .       x        x       .
entries          update   draft    .      x     .      .          .          .        .        .       .        .       .
entries          update   submitted .     .     .      .          .          .        .        .       .        .       .
entries          update   accepted .      .     .      .          .          .        .        .       .        .       .
entries          delete   draft    .      x     .      .          .          .        .        .       .        .       .
entries          delete   submitted .     .     .      .          .          .        .        .       .        .       .
score-sheets     create   -        .      .     .      .          .          .        .        .       .        .       .
score-sheets     read     assigned .      .     .      .          .          x        .        .       x        x       .
score-sheets     update   assigned .      .     .      .          .          .        .        .       .        .       .
score-sheets     delete   assigned .      .     .      .          .          .        .        .       .        .       .
results          create   -        .      .     .      .          .          .        .        .       .        .       .
results          read     unawarded .     x     .      x          .          .        .        .       x        x       .
results          read     awarded  x      x     x      x          x          x        x        x       x        x       x
results          update   awarded    .      .     .      .          .          .        .        .       .        .       .
results          delete   awarded    .      .     .      .          .          .        .        .       .        .       .
conflicts            create    -         .       .     .     .        .             .     .          .      .         .        .
conflicts            read      listed    .       .     .     .        .             x     .          .      x         x        .
conflicts            read      declared  .       .     .     .        .             x     .          .      x         x        .
conflicts            update    listed    .       .     .     .        .             .     .          .      .         .        .
conflicts            delete    listed    .       .     .     .        .             .     .          .      x         .        .
conflicts            delete    declared  .       .     .     .        .             .     .          .      .         .        .
blind-copies         create    -         .       .     .     .        .             .     .          .      .         .        .
blind-copies         read      any       .       .     .     .        .             .     .          .      x         x        .
blind-copies         update    any       .       .     .     .        .             .     .          .      .         .        .
blind-copies         delete    any       .       .     .     .        .             .     .          .      .         .        .
blind-files          create    -         .       .     .     .        .             .     .          .      .         .        .
blind-files          read      any       .       .     .     .        .             .     .          .      x         x        .
blind-files          update    any       .       .     .     .        .             .     .          .      .         .        .
blind-files          delete    any       .       .     .     .        .             .     .          .      .         .        .
assignment-proposals create    -         .       .     .     .        .             .     .          .      .         .        .
assignment-proposals read      any       .       .     .     .        .             .     .          .      x         x        .
assignment-proposals update    any       .       .     .     .        .             .     .          .      .         .        .
assignment-proposals delete    any       .       .     .     .        .             .     .          .      .         .        .
sheet-ledger         create    -         .       .     .     .        .             .     .          .      .         .        .
sheet-ledger         read      any       .       .     .     .        .             .     .          .      x         x        .
sheet-ledger         update    any       .       .     .     .        .             .     .          .      .         .        .
sheet-ledger         delete    any       .       .     .     .        .             .     .          .      .         .        .
award-changes        create    -         .       .     .     .        .             .     .          .      .         .        .
award-changes        read      any       .       .     .     .        .             .     .          .      x         x        .
award-changes        update    any       .       .     .     .        .             .     .          .      .         .        .
award-changes        delete    any       .       .     .     .        .             .     .          .      .         .        .
objections           create    -         .       .     .     .        .             .     .          .      .         .        .
objections           read      any       .       .     .     .        .             .     .          .      x         x        .
objections           update    any       .       .     .     .        .             .     .          .      .         .        .
objections           delete    any       .       .     .     .        .             .     .          .      .         .        .
tasks                create    -         .       .     .     .        .             .     .          .      .         .        .
tasks                read      any       .       .     .     .        .             .     .          .      x         x        .
tasks                read      admins    .       .     .     .        .             .     .          .      x         x        x
tasks                update    any       .       .     .     .        .             .     .          .      .         .        .
tasks                delete    any       .       .     .     .        .             .     .          .      .         .        .
office-files         create    -         .       .     .     .        .             .     .          .      .         .        .
office-files         read      any       .       .     .     .        .             .     .          .      x         x        .
office-files         update    any       .       .     .     .        .             .     .          .      .         .        .
office-files         delete    any       .       .     .     .        .             .     .          .      .         .        .
organizer-awards     create    -         .       .     .     .        .             .     .          .      .         .        .
organizer-awards     read      pending   .       .     .     .        .             .     .          .      x         x        .
organizer-awards     read      announced x       x     x     x        x             x     x          x      x         x        x
organizer-awards     update    pending   .       .     .     .        .             .     .          .      .         .        .
organizer-awards     delete    pending   .       .     .     .        .             .     .          .      .         .        .
certificates         create    -         .       .     .     .        .             .     .          .      .         .        .
certificates         read      issued    x       x     x     x        x             x     x          x      x         x        x
certificates         update    issued    .       .     .     .        .             .     .          .      .         .        .
certificates         delete    issued    .       .     .     .        .             .     .          .      .         .        .
messages             create    -         .       .     .     .        .             .     .          .      .         .        .
messages             read      draft     .       .     .     .        .             .     .          .      x         x        .
messages             read      sent      .       .     .     .        .             x     .          .      x         x        .
messages             update    draft     .       .     .     .        .             .     .          .      .         .        .
messages             delete    draft     .       .     .     .        .             .     .          .      .         .        .
case-studies     create   -        .      .     .      .          .          .        .        x       .        .       .
case-studies     read     live     x      x     x      x          x          x        x        x       x        x       x
case-studies     read     draft    .      .     .      .          .          .        .        x       .        x       x
case-studies     draftRead draft   .      .     .      .          .          .        .        x       .        x       x
case-studies     update   live     .      .     .      .          .          .        .        x       .        .       .
case-studies     delete   live     .      .     .      .          .          .        .        x       .        .       .
case-studies     versions live     .      .     .      .          .          .        .        x       .        x       x
works            create   -        .      .     .      .          .          .        .        x       .        .       .
works            read     live     x      x     x      x          x          x        x        x       x        x       x
works            read     draft    .      .     .      .          .          .        .        x       .        x       x
works            draftRead draft   .      .     .      .          .          .        .        x       .        x       x
works            update   live     .      .     .      .          .          .        .        x       .        .       .
works            delete   live     .      .     .      .          .          .        .        x       .        .       .
works            versions live     .      .     .      .          .          .        .        x       .        x       x
works            read     withdrawn  .      .     .      .          .          .        .        x       .        x       x
teacher-stories  create   -        .      .     .      .          .          .        .        x       .        .       .
teacher-stories  read     live     x      x     x      x          x          x        x        x       x        x       x
teacher-stories  read     draft    .      .     .      .          .          .        .        x       .        x       x
teacher-stories  update   live     .      .     .      .          .          .        .        x       .        .       .
teacher-stories  delete   live     .      .     .      .          .          .        .        x       .        .       .
teacher-stories  versions live     .      .     .      .          .          .        .        x       .        x       x
columns          create   -        .      .     .      .          .          .        .        x       .        .       x
columns          read     any      x      x     x      x          x          x        x        x       x        x       x
columns          update   any      .      .     .      .          .          .        .        x       .        .       x
columns          delete   any      .      .     .      .          .          .        .        .       .        .       x
column-posts     create   -        .      .     .      .          .          .        .        x       .        .       .
column-posts     read     live     x      x     x      x          x          x        x        x       x        x       x
column-posts     read     draft    .      .     .      .          .          .        .        x       .        x       x
column-posts     update   live     .      .     .      .          .          .        .        x       .        .       .
column-posts     delete   live     .      .     .      .          .          .        .        x       .        .       .
column-posts     versions live     .      .     .      .          .          .        .        x       .        x       x
reader-books     create   -        .      .     .      .          .          .        .        x       .        .       .
reader-books     read     live     x      x     x      x          x          x        x        x       x        x       x
reader-books     read     draft    .      .     .      .          .          .        .        x       .        x       x
reader-books     update   live     .      .     .      .          .          .        .        x       .        .       .
reader-books     delete   draft    .      .     .      .          .          .        .        x       .        .       .
reader-books     versions live     .      .     .      .          .          .        .        x       .        x       x
reader-chapters  create   -        .      .     .      .          .          .        .        x       .        .       .
reader-chapters  read     live     x      x     x      x          x          x        x        x       x        x       x
reader-chapters  read     draft    .      .     .      .          .          .        .        x       .        x       x
reader-chapters  update   live     .      .     .      .          .          .        .        x       .        .       .
reader-chapters  delete   live     .      .     .      .          .          .        .        x       .        .       .
reader-chapters  versions live     .      .     .      .          .          .        .        x       .        x       x
audit-log        create   -        .      .     .      .          .          .        .        .       .        .       .
audit-log        read     contest  .      .     .      .          .          .        .        .       .        x       .
audit-log        read     account  .      .     .      .          .          .        .        .       .        x       x
audit-log        update   account  .      .     .      .          .          .        .        .       .        .       .
audit-log        delete   account  .      .     .      .          .          .        .        .       .        .       .
`

const [head = '', ...rows] = table.trim().split('\n')

export const columnsOf = head.trim().split(/\s+/) as (PersonName | 'visitor')[]

/** One row of the grid: what is tried on which document, and x or . for each of `columnsOf`. */
export const grid = rows.map((row) => {
  const [collection = '', operation = '', document = '', ...cells] = row.trim().split(/\s+/)
  return { collection, operation, document, expected: cells.join(' ') }
})
