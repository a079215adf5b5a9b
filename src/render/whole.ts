/** What is left of a page. Taking a block in makes a new room, so that a trial costs nothing. */
export interface Room<Block> {
  /** The room with the block in it; null where there is none for it. */
  with(block: Block): Room<Block> | null;
}

/** Blocks that stand together, or pieces that share a page where one page holds them all. */
export type Piece<Block> = { readonly whole: readonly Block[] } | { readonly pieces: readonly Piece<Block>[] };

/**
 * Pages that hold every block once and in order. A piece is kept on one page where an empty one has room for it; a longer
 * one is divided between its pieces, never inside a block. Throws a RangeError where a block has no room on an empty page.
 */
export function pagesOf<Block>(pieces: readonly Piece<Block>[], empty: Room<Block>): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let room = empty;

  const place = (blocks: readonly Block[], left: Room<Block>) => {
    pages.at(-1)?.push(...blocks);
    room = left;
  };
  const turn = () => {
    if (pages.at(-1)?.length !== 0) pages.push([]);
    room = empty;
  };

  const add = (piece: Piece<Block>): void => {
    let fitting = taken(piece, room);
    if (!fitting) {
      fitting = taken(piece, empty);
      if (fitting) turn();
    }
    if (fitting) place(fitting.blocks, fitting.room);
    else for (const part of dividedOf(piece)) add(part);
  };

  pieces.forEach(add);
  return pages;
}

function dividedOf<Block>(piece: Piece<Block>): readonly Piece<Block>[] {
  if ("pieces" in piece) return piece.pieces;
  if (piece.whole.length < 2) throw new RangeError("A block has no room on a page of its own: divide it first");
  return piece.whole.map((block) => ({ whole: [block] }));
}

/** The piece with blocks before it that must not be left behind alone, such as its heading. */
export function ledBy<Block>(before: readonly Block[], piece: Piece<Block>): Piece<Block> {
  if ("whole" in piece) return { whole: [...before, ...piece.whole] };
  const [first, ...rest] = piece.pieces;
  return { pieces: [first ? ledBy(before, first) : { whole: before }, ...rest] };
}

function taken<Block>(piece: Piece<Block>, room: Room<Block>): { blocks: readonly Block[]; room: Room<Block> } | null {
  const blocks: Block[] = [];
  let left: Room<Block> | null = room;
  for (const block of blocksOf(piece)) {
    left = left.with(block);
    if (!left) return null;
    blocks.push(block);
  }
  return { blocks, room: left };
}

function* blocksOf<Block>(piece: Piece<Block>): Generator<Block> {
  if ("whole" in piece) yield* piece.whole;
  else for (const each of piece.pieces) yield* blocksOf(each);
}
