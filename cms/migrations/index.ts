import * as migration_20261121_225259_initial from './20261121_225259_initial';
import * as migration_20261122_001048_contest from './20261122_001048_contest';
import * as migration_20261122_004649_towns from './20261122_004649_towns';

export const migrations = [
  {
    up: migration_20261121_225259_initial.up,
    down: migration_20261121_225259_initial.down,
    name: '20261121_225259_initial',
  },
  {
    up: migration_20261122_001048_contest.up,
    down: migration_20261122_001048_contest.down,
    name: '20261122_001048_contest',
  },
  {
    up: migration_20261122_004649_towns.up,
    down: migration_20261122_004649_towns.down,
    name: '20261122_004649_towns'
  },
];
