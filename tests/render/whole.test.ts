import * as fc from "fast-check";
import { ledBy, type Piece, pagesOf, type Room } from "../../src/render/whole.ts";

interface Block {
  readonly name: number;
  readonly size: number;
}

const ROOM = 20;

function room(left: number): Room<Block> {
  return { with: ({ size }) => (size <= left ? room(left - size) : null) };
}

const pages = (pieces: readonly Piece<Block>[]) => pagesOf(pieces, room(ROOM));
const sizes = (pieces: readonly Piece<Block>[]) => pages(pieces).map((page) => page.map(({ size }) => size));
const of = (...all: number[]): Piece<Block> => ({ whole: all.map((size, name) => ({ name, size })) });
const list = (...all: number[]): Piece<Block> => ({ pieces: all.map((size) => of(size)) });

const { piece } = fc.letrec<{ piece: Piece<Block> }>((tie) => ({
  piece: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      whole: fc.array(fc.record({ name: fc.constant(0), size: fc.integer({ min: 0, max: ROOM }) }), { maxLength: 3 }),
    }),
    fc.record({ pieces: fc.array(tie("piece"), { maxLength: 6 }) }),
  ),
}));
const anyPieces = fc.array(piece, { maxLength: 12 }).map(named);

function named(pieces: readonly Piece<Block>[]): readonly Piece<Block>[] {
  let name = 0;
  const each = (of: Piece<Block>): Piece<Block> =>
    "whole" in of ? { whole: of.whole.map(({ size }) => ({ name: name++, size })) } : { pieces: of.pieces.map(each) };
  return pieces.map(each);
}

function blocksOf(of: Piece<Block>): readonly Block[] {
  return "whole" in of ? of.whole : of.pieces.flatMap(blocksOf);
}

function total(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { size }) => sum + size, 0);
}

describe("pages", () => {
  it("hold every block once and in order", () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        expect(pages(pieces).flat()).toEqual(pieces.flatMap(blocksOf));
      }),
    );
  });

  it("have room for what stands on them", () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        for (const page of pages(pieces)) expect(total(page)).toBeLessThanOrEqual(ROOM);
      }),
    );
  });

  it("divide no piece that one page has room for", () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const placed = pages(pieces);
        const pageOf = ({ name }: Block) => placed.findIndex((page) => page.some((block) => block.name === name));
        const check = (each: Piece<Block>): void => {
          const blocks = blocksOf(each);
          if (total(blocks) <= ROOM) expect(new Set(blocks.map(pageOf)).size).toBeLessThanOrEqual(1);
          else if ("pieces" in each) each.pieces.forEach(check);
        };
        pieces.forEach(check);
      }),
    );
  });

  it("are never empty but for the only one of nothing", () => {
    expect(pages([])).toEqual([[]]);
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const placed = pages(pieces);
        if (placed.length > 1) for (const page of placed) expect(page.length).toBeGreaterThan(0);
      }),
    );
  });

  it("keep a list whole on the next page rather than begin it on this one", () => {
    expect(sizes([of(12), list(5, 5)])).toEqual([[12], [5, 5]]);
  });

  it("begin a list at once where no page holds it whole", () => {
    expect(sizes([of(12), list(5, 5, 5, 5, 5)])).toEqual([
      [12, 5],
      [5, 5, 5, 5],
    ]);
  });

  it("never leave a heading behind alone", () => {
    const heading = [{ name: 0, size: 2 }];
    expect(sizes([of(15), ledBy(heading, list(4, 9, 9))])).toEqual([[15], [2, 4, 9], [9]]);
    expect(sizes([of(15), ledBy(heading, { pieces: [list(4, 9), of(9)] })])).toEqual([[15], [2, 4, 9], [9]]);
  });

  it("stay in order of size of the input where there are many", () => {
    const many = Array.from({ length: 100_000 }, () => of(3));
    expect(pages([{ pieces: many }]).length).toBe(Math.ceil(100_000 / 6));
  });

  it("refuse a block that has no room anywhere, rather than break it or leave it out", () => {
    expect(() => pages([of(ROOM + 1)])).toThrow(RangeError);
  });
});
