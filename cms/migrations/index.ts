import * as migration_20261121_224149_initial from './20261121_224149_initial';

export const migrations = [
  {
    up: migration_20261121_224149_initial.up,
    down: migration_20261121_224149_initial.down,
    name: '20261121_224149_initial'
  },
];
