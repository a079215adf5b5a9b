import * as fc from "fast-check";
import { OperatorProblem } from "../../../src/platforms/operator-problem.ts";
import { keyRing, stateSecret } from "../../../src/platforms/slack/seal.ts";

const OLD = Buffer.alloc(32, 1);
const NEW = Buffer.alloc(32, 2);
const SECRET = "xoxb-secret-token";
const plain = fc.string({ unit: "binary", maxLength: 500 });
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

function problem(open: () => unknown): OperatorProblem {
  try {
    open();
  } catch (error) {
    if (error instanceof OperatorProblem) return error;
    throw error;
  }
  throw new Error("it opened");
}

describe("a sealed record", () => {
  it("opens to what was sealed", () => {
    fc.assert(
      fc.property(key, plain, fc.string(), (own, text, tenant) => {
        const ring = keyRing([own]);
        expect(ring.open(ring.seal(text, tenant), tenant)).toEqual({ plain: text, stale: false });
      }),
    );
  });

  it("says nothing of what is in it, and is another each time", () => {
    const ring = keyRing([NEW]);
    const sealed = ring.seal(SECRET, "T1");
    expect(sealed).toMatch(/^v1\.[\w-]{11}\.[\w-]+$/);
    expect(sealed).not.toBe(ring.seal(SECRET, "T1"));
    const bytes = Buffer.from(sealed.split(".")[2] ?? "", "base64url");
    for (const form of [SECRET, "secret"]) expect(bytes.includes(form) || sealed.includes(form)).toBe(false);
  });

  it("does not open with a bit of it changed, and the error tells none of it", () => {
    const ring = keyRing([NEW, OLD]);
    const sealed = ring.seal(SECRET, "T1");
    for (let at = 0; at < sealed.length * 8; at += 1) {
      const bytes = Buffer.from(sealed, "latin1");
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
      const { message } = problem(() => ring.open(bytes.toString("latin1"), "T1"));
      expect(message).toContain("T1");
      expect(message).not.toMatch(/secret/);
      expect(message).not.toContain(sealed.slice(20));
    }
  });

  it("does not open shortened, lengthened or joined to another", () => {
    const ring = keyRing([NEW]);
    fc.assert(
      fc.property(plain, plain, fc.nat(), fc.string({ minLength: 1 }), (text, other, at, more) => {
        const sealed = ring.seal(text, "T1");
        problem(() => ring.open(sealed.slice(0, at % sealed.length), "T1"));
        problem(() => ring.open(sealed + more, "T1"));
        problem(() => ring.open(sealed + ring.seal(other, "T1"), "T1"));
      }),
    );
  });

  it("opens for no other tenant", () => {
    const ring = keyRing([NEW]);
    fc.assert(
      fc.property(plain, fc.string(), fc.string(), (text, tenant, other) => {
        fc.pre(Buffer.from(tenant).compare(Buffer.from(other)) !== 0);
        expect(problem(() => ring.open(ring.seal(text, tenant), other)).message).toMatch(/damaged, or is another/);
      }),
    );
  });

  it("opens with no other key, and the operator hears which setting lacks it", () => {
    const sealed = keyRing([OLD]).seal(SECRET, "T1");
    const { message, passing } = problem(() => keyRing([NEW]).open(sealed, "T1"));
    expect(message).toMatch(/T1.*DATELINE_KEY=NEW,OLD/);
    expect(passing).toBe(false);
    for (const held of [OLD, NEW])
      for (const form of ["base64", "hex", "base64url"] as const) expect(message).not.toContain(held.toString(form));
  });

  it("is never opened from anything that was not sealed", () => {
    const ring = keyRing([NEW]);
    fc.assert(fc.property(fc.string(), (anything) => problem(() => ring.open(anything, "T1")) instanceof Error));
  });
});

describe("a ring of keys", () => {
  it("seals with its first and opens with all, and says which are to be sealed anew", () => {
    const rotating = keyRing([NEW, OLD]);
    expect(rotating.open(keyRing([OLD]).seal("x", "T1"), "T1")).toEqual({ plain: "x", stale: true });
    expect(rotating.open(rotating.seal("x", "T1"), "T1")).toEqual({ plain: "x", stale: false });
    expect(keyRing([NEW]).open(rotating.seal("x", "T1"), "T1").plain).toBe("x");
  });

  it("derives the secret of the state from its first key, and not that key itself", () => {
    expect(stateSecret([NEW, OLD])).toBe(stateSecret([NEW]));
    expect(stateSecret([OLD])).not.toBe(stateSecret([NEW]));
    expect(Buffer.from(stateSecret([NEW]), "base64url")).toHaveLength(32);
    expect(Buffer.from(stateSecret([NEW]), "base64url").equals(NEW)).toBe(false);
  });

  it("needs a key", () => {
    expect(() => keyRing([])).toThrow(RangeError);
    expect(() => stateSecret([])).toThrow(RangeError);
  });
});
