export {
  createDefaultSchema,
  loadConfiguration,
  type ConfigurationRequest,
  type ConfiguredValue,
  type LoadedConfiguration,
} from './load.ts';
export { createSchema, type Configuration, type ConfigurationSchema } from './schema.ts';
export type { FlagSetting } from './sources.ts';
