/** After a number, these make it an age, a length, a sum, a time or a share, never people. */
export const MEASURES: ReadonlySet<string> = new Set(
  `percent per cent percentage point points dollar dollars euro euros pound pounds cent cents pence yen yuan rupee rupees
  ruble rubles rouble roubles naira peso pesos franc francs riyal riyals dinar dinars dirham dirhams shekel shekels won
  baht lira kroner krona usd eur gbp guilders
  year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries
  night nights weekend weekends season seasons time times
  km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot ft inch inches yard yards
  cm mm centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters m hectare hectares
  acre acres sq square kmh mph kph knots degree degrees celsius fahrenheit magnitude kg kilogram kilograms kilo kilos gram
  grams ton tons tonne tonnes litre litres liter liters gallon gallons barrel barrels watt watts megawatt megawatts
  kilowatts gigawatts
  am pm gmt utc est bst a.m p.m a.m. p.m. o'clock
  storey storeys story stories floor floors page pages round rounds lap laps overs wicket wickets runs goal goals
  game games match matches sets parts steps seat seats vote votes counts shares places`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Before a number, these make it a name where they have a capital: Flight 370, Highway 61, Article 5. */
export const LABELS: ReadonlySet<string> = new Set(
  `flight highway route motorway interstate road street avenue line platform gate room ward floor unit section chapter
  article paragraph page verse rule law act bill clause phase stage level category type class model version boeing airbus
  tupolev antonov area zone district sector block camp tower terminal pier channel radio title resolution rank game week day
  year apollo soyuz bus tram train runway building exit junction brigade battalion division regiment squadron windows
  formula covid version fc mh ms under-`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Before a number, these make it an age, a rank or a size with or without a capital. */
export const ALWAYS_LABELS: ReadonlySet<string> = new Set(
  "aged age ages magnitude no. nos. # number category chapter page".split(" "),
);

export const CURRENCY_MARKS: ReadonlySet<string> = new Set(
  "$ € £ ¥ ₹ ₽ ₺ ₩ ₦ ₪ us$ rs rs. usd eur gbp a$ c$".split(" "),
);
