/** Follows 《 and 》 through a sentence; its places are asked for from left to right. */
export class Titles {
  private depth = 0;

  constructor(
    private readonly folded: string,
    private scanned: number,
  ) {}

  /** Whether a place stands inside 《…》. */
  encloses(place: number): boolean {
    for (; this.scanned < place; this.scanned += 1) {
      const character = this.folded.charAt(this.scanned);
      if (character === "《") this.depth += 1;
      else if (character === "》") this.depth = Math.max(0, this.depth - 1);
    }
    return this.depth > 0;
  }
}
