/** What floats: a name behind one of these, or said to be one, is a ship's. */
export const VESSELS: ReadonlySet<string> = new Set(
  `barge boat bulker carrier catamaran corvette cruiser cutter destroyer dhow dinghy dredger ferry flagship freighter frigate galleon icebreaker ketch lifeboat liner lugger minesweeper motorboat motorship paddle-steamer powerboat sailboat schooner ship sloop speedboat steamer steamship submarine superyacht supertanker tanker trawler tug tugboat vessel warship whaler yacht`.split(
    " ",
  ),
);

/** What only a ship does or has done to it. */
export const VESSEL_DEEDS: ReadonlySet<string> = new Set(
  `anchored berthed capsized docked foundered keeled moored refloated scuttled torpedoed beached dry-docked`.split(" "),
);

/** Forms of address that begin ships' names: with “the” before them, no lady and no queen is meant. */
export const VESSEL_ADDRESSES: ReadonlySet<string> = new Set(
  `lady dona doña don miss madame sir king queen prince princess duke duchess empress captain`.split(" "),
);
