/** A year as the forms print it, as a number: "2024" → 2024; undefined for anything else, 2024—2025 among it. */
export const yearNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
