/** Where a graph says what nobody asked for: a torn journal that it mended, a server that it can't reach. */
export interface GraphLog {
  warn(message: string): void;
  error(message: string): void;
}
