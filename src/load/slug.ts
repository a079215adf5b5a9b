const LONGEST = 48;

/** Gives each name an id made of its letters and digits, no two the same. */
export function slugs(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const base = slugOf(name);
    let slug = base;
    for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`;
    taken.add(slug);
    return slug;
  };
}

function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || (words[0] ?? "article").slice(0, LONGEST / 2).replace(/\p{Surrogate}$/u, "");
}
