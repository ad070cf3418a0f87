/** The origin in the committed manifest: the development server. */
export const committedOrigin: string;
/** The manifest as it is, every address moved to another origin. Throws unless it is a bare https origin. */
export function withOrigin(xml: string, origin: string): string;
