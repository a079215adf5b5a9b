import {
  anything,
  byType,
  type Check,
  type Fields,
  flag,
  id,
  isFields,
  lengthOf,
  list,
  may,
  must,
  type Note,
  number,
  object,
  oneOf,
  text,
} from "./checks.ts";
import { richText } from "./rich-text.ts";

const BLOCK = { type: must(anything), block_id: may(id) };
const rawText = (least: number): Check => object({ type: must(oneOf("raw_text")), text: must(text(20_000, least)) });
const rawNumber = object({
  type: must(oneOf("raw_number")),
  value: must(number(-1e15, 1e15)),
  text: may(text(255, 1)),
});
const cells = (least: number): Check =>
  byType({ raw_text: rawText(least), raw_number: rawNumber, rich_text: richText });

/** Rows of one length, and not too much in them. */
const grid = (most: number) => (value: Fields, at: string, note: Note) => {
  const rows = (Array.isArray(value["rows"]) ? value["rows"] : []).filter(Array.isArray) as unknown[][];
  if (new Set(rows.map((row) => row.length)).size > 1) note("every row must have the same number of cells", at);
  const length = rows.flat().reduce<number>((sum, cell) => sum + lengthOf(textOf(cell)), 0);
  if (length > most) note(`must have no more than ${most} characters in its cells`, at);
};

const table: Check = object(
  {
    ...BLOCK,
    rows: must(list(list(cells(0), 20, 1), 100, 1)),
    column_settings: may(list(object({ align: may(oneOf("left", "center", "right")), is_wrapped: may(flag) }), 20)),
  },
  (value, at, note) => {
    grid(10_000)(value, at, note);
    const [rows, settings] = [value["rows"], value["column_settings"]];
    if (Array.isArray(rows) && Array.isArray(rows[0]) && Array.isArray(settings) && settings.length > rows[0].length)
      note("more column settings than columns", at);
  },
);

const dataTable: Check = object(
  {
    ...BLOCK,
    rows: must(list(list(cells(1), 20, 1), 201, 2)),
    page_size: may(number(1, 100)),
    caption: may(text(255)),
    row_header_column_index: may(number(0, 19)),
  },
  grid(20_000),
);

const segment = object({ label: must(text(20, 1)), value: must(number(Number.MIN_VALUE, Number.MAX_VALUE)) });
const series = object({
  name: must(text(20, 1)),
  data: must(
    list(object({ label: must(text(20, 1)), value: must(number(-Number.MAX_VALUE, Number.MAX_VALUE)) }), 20, 1),
  ),
});
const axes = object({
  categories: must(list(text(20, 1), 20, 1)),
  x_label: may(text(50)),
  y_label: may(text(50)),
});
const overAxes = object({ type: must(anything), series: must(list(series, 12, 1)), axis_config: must(axes) });
const chart = byType({
  pie: object({ type: must(anything), segments: must(list(segment, 12, 1)) }),
  bar: overAxes,
  line: overAxes,
  area: overAxes,
});

/** Tables and charts. */
export const DATA_BLOCKS: Readonly<Record<string, Check>> = {
  table,
  data_table: dataTable,
  data_visualization: object({ ...BLOCK, title: must(text(50, 1)), chart: must(chart) }),
};

/** Every character within, however deep. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("");
  if (!isFields(value)) return "";
  return [value["text"], value["elements"]].map((each) => (typeof each === "string" ? each : textOf(each))).join("");
}
