export {
  createDefaultSchema,
  loadConfiguration,
  type ConfigurationRequest,
  type ConfiguredValue,
  type LoadedConfiguration,
} from './load.ts';
export { createSchema, type Configuration } from './schema.ts';
export type { FlagSetting } from './sources.ts';
