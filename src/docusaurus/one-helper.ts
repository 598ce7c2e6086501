/** Stands in the place of tslib in the browser. */

type Module = { __esModule?: boolean }

export function __importDefault(module: Module | undefined): unknown {
  return module?.__esModule ? module : { default: module }
}
