type Made = Readonly<Record<string, unknown>>;

const words = (length: number) => "x".repeat(Math.max(0, length));
const plain = (length: number) => ({ type: "plain_text", text: words(length) });
const some = <T>(count: number, make: (nth: number) => T) =>
  Array.from({ length: Math.max(0, count) }, (_, nth) => make(nth));
const url = (length: number) => (length < 20 ? words(length) : `https://example.org/${words(length - 20)}`);
const line = (nth: number, more: Made = {}) => ({ text: plain(3), value: `${nth}`, ...more });
const button = (more: Made = {}) => ({ type: "button", action_id: "a", text: plain(3), ...more });
const buttons = (count: number) => some(count, (nth) => button({ action_id: `a${nth}` }));
const divider = { type: "divider" };
const message = (...blocks: readonly Made[]) => ({ blocks });
const act = (element: Made) => message({ type: "actions", elements: [element] });
const modal = (more: Made) => ({ type: "modal", title: plain(3), submit: plain(3), blocks: [divider], ...more });
const ask = (element: Made, more: Made = {}) =>
  modal({ blocks: [{ type: "input", label: plain(3), element, ...more }] });
const confirm = (more: Made) =>
  act(button({ confirm: { title: plain(3), text: plain(3), confirm: plain(3), deny: plain(3), ...more } }));
const lines = (count: number) => some(count, (nth) => line(nth));
const menu = (more: Made) => act({ type: "static_select", action_id: "a", ...more });
const group = (more: Made) => menu({ option_groups: [{ label: plain(3), options: lines(1), ...more }] });
const video = (more: Made) =>
  message({
    type: "video",
    alt_text: "v",
    title: plain(3),
    thumbnail_url: url(30),
    video_url: url(30),
    ...more,
  });
const card = (more: Made) => ({ type: "card", title: plain(3), ...more });
const container = (more: Made) => message({ type: "container", title: plain(3), child_blocks: [divider], ...more });
const feedback = (more: Made) => {
  const one = { text: plain(3), value: "v" };
  const element = { type: "feedback_buttons", positive_button: { ...one, ...more }, negative_button: one };
  return message({ type: "context_actions", elements: [element] });
};
const icon = (more: Made) => ({ type: "icon_button", icon: "trash", text: plain(3), ...more });
const cell = (length: number) => ({ type: "raw_text", text: words(length) });
const dataTable = (rows: unknown, more: Made = {}) => message({ type: "data_table", rows, ...more });
const rows = (count: number, columns = 1, length = 3) => some(count, () => some(columns, () => cell(length)));
const chart = (it: Made, more: Made = {}) => message({ type: "data_visualization", title: "t", chart: it, ...more });
const pie = (segments: unknown) => chart({ type: "pie", segments });
const point = { label: "l", value: 1 };
const bar = (more: Made, axes: Made = {}) =>
  chart({ type: "bar", series: [{ name: "n", data: [point] }], axis_config: { categories: ["c"], ...axes }, ...more });
const picture = (more: Made) => message({ type: "image", image_url: url(30), alt_text: "a", ...more });
const source = (length: number) =>
  message({ type: "task_card", task_id: "t", title: "t", sources: [{ type: "url", url: url(length), text: "s" }] });

/** A payload with as much of something in it as is asked for, by the limit's name in Slack's published cases. */
export const BY_LIMIT: Readonly<Record<string, (amount: number) => object>> = {
  "text.min_length": (n) => message({ type: "section", text: plain(n) }),
  "text.max_length": (n) => message({ type: "section", text: plain(n) }),
  "action_id.max_length": (n) => act(button({ action_id: words(n) })),
  "block_id.max_length": (n) => message({ ...divider, block_id: words(n) }),
  "button.text.max_length": (n) => act(button({ text: plain(n) })),
  "button.url.max_length": (n) => act(button({ url: url(n) })),
  "button.value.max_length": (n) => act(button({ value: words(n) })),
  "button.accessibility_label.max_length": (n) => act(button({ accessibility_label: words(n) })),
  "confirmation.title.max_length": (n) => confirm({ title: plain(n) }),
  "confirmation.text.max_length": (n) => confirm({ text: plain(n) }),
  "confirmation.confirm.max_length": (n) => confirm({ confirm: plain(n) }),
  "confirmation.deny.max_length": (n) => confirm({ deny: plain(n) }),
  "option.text.max_length": (n) => menu({ options: [line(0, { text: plain(n) })] }),
  "option.value.max_length": (n) => menu({ options: [line(0, { value: words(n) })] }),
  "option.description.max_length": (n) => menu({ options: [line(0, { description: plain(n) })] }),
  "option.url.max_length": (n) =>
    act({
      type: "overflow",
      action_id: "a",
      options: [line(0, { url: `https://example.org/${"😀".repeat(n - 20)}` })],
    }),
  "option_group.label.max_length": (n) => group({ label: plain(n) }),
  "option_group.options.min_items": (n) => group({ options: lines(n) }),
  "option_group.options.max_items": (n) => group({ options: lines(n) }),
  "select.placeholder.max_length": (n) => menu({ options: lines(1), placeholder: plain(n) }),
  "select.options.max_items": (n) => menu({ options: lines(n) }),
  "select.option_groups.max_items": (n) =>
    menu({ option_groups: some(n, () => ({ label: plain(3), options: lines(1) })) }),
  "overflow.options.min_items": (n) => act({ type: "overflow", action_id: "a", options: lines(n) }),
  "overflow.options.max_items": (n) => act({ type: "overflow", action_id: "a", options: lines(n) }),
  "checkboxes.options.min_items": (n) => act({ type: "checkboxes", action_id: "a", options: lines(n) }),
  "checkboxes.options.max_items": (n) => act({ type: "checkboxes", action_id: "a", options: lines(n) }),
  "radio_buttons.options.min_items": (n) => act({ type: "radio_buttons", action_id: "a", options: lines(n) }),
  "radio_buttons.options.max_items": (n) => act({ type: "radio_buttons", action_id: "a", options: lines(n) }),
  "url_source.url.min_length": (n) => source(n === 0 ? 0 : 30),
  "url_source.url.max_length": source,
  "file_input.max_files.min": (n) => ask({ type: "file_input", action_id: "a", max_files: n }),
  "file_input.max_files.max": (n) => ask({ type: "file_input", action_id: "a", max_files: n }),
  "plain_text_input.max_length.max": (n) => ask({ type: "plain_text_input", action_id: "a", max_length: n }),
  "actions.elements.max_items": (n) => message({ type: "actions", elements: buttons(n) }),
  "context.elements.max_items": (n) => message({ type: "context", elements: some(n, () => plain(3)) }),
  "header.text.max_length": (n) => message({ type: "header", text: plain(n) }),
  "image.image_url.max_length": (n) => picture({ image_url: url(n) }),
  "image.alt_text.max_length": (n) => picture({ alt_text: words(n) }),
  "input.label.max_length": (n) => ask({ type: "plain_text_input", action_id: "a" }, { label: plain(n) }),
  "input.hint.max_length": (n) => ask({ type: "plain_text_input", action_id: "a" }, { hint: plain(n) }),
  "markdown.text.min_length": (n) => message({ type: "markdown", text: words(n) }),
  "markdown.text.max_length": (n) => message({ type: "markdown", text: words(n) }),
  "section.text.max_length": (n) => message({ type: "section", text: { type: "mrkdwn", text: words(n) } }),
  "section.fields.max_items": (n) => message({ type: "section", fields: some(n, () => plain(3)) }),
  "section.fields.item_max_length": (n) => message({ type: "section", fields: [plain(n)] }),
  "video.alt_text.min_length": (n) => video({ alt_text: words(n) }),
  "video.alt_text.max_length": (n) => video({ alt_text: words(n) }),
  "video.title.max_length": (n) => video({ title: plain(n) }),
  "video.author_name.max_length": (n) => video({ author_name: words(n) }),
  "video.description.max_length": (n) => video({ description: plain(n) }),
  "video.provider_name.max_length": (n) => video({ provider_name: words(n) }),
  "view.blocks.min_items": (n) => modal({ blocks: some(n, () => divider) }),
  "view.blocks.max_items": (n) => modal({ blocks: some(n, () => divider) }),
  "view.private_metadata.max_length": (n) => modal({ private_metadata: words(n) }),
  "view.callback_id.max_length": (n) => modal({ callback_id: words(n) }),
  "view.title.max_length": (n) => modal({ title: plain(n) }),
  "view.close.max_length": (n) => modal({ close: plain(n) }),
  "view.submit.max_length": (n) => modal({ submit: plain(n) }),
  "alert.text.max_length": (n) => message({ type: "alert", text: plain(n) }),
  "card.title.max_length": (n) => message(card({ title: plain(n) })),
  "card.subtitle.max_length": (n) => message(card({ subtitle: plain(n) })),
  "card.body.max_length": (n) => message(card({ body: plain(n) })),
  "card.subtext.max_length": (n) => message(card({ subtext: plain(n) })),
  "card.actions.max_items": (n) => message(card({ actions: buttons(n) })),
  "carousel.elements.min_items": (n) => message({ type: "carousel", elements: some(n, () => card({})) }),
  "carousel.elements.max_items": (n) => message({ type: "carousel", elements: some(n, () => card({})) }),
  "container.title.max_length": (n) => container({ title: plain(n) }),
  "container.subtitle.max_length": (n) => container({ subtitle: plain(n) }),
  "container.child_blocks.max_items": (n) => container({ child_blocks: some(n, () => divider) }),
  "context_actions.elements.max_items": (n) =>
    message({ type: "context_actions", elements: some(n, (nth) => icon({ action_id: `${nth}` })) }),
  "feedback_button.text.max_length": (n) => feedback({ text: plain(n) }),
  "feedback_button.value.max_length": (n) => feedback({ value: words(n) }),
  "feedback_button.accessibility_label.max_length": (n) => feedback({ accessibility_label: words(n) }),
  "icon_button.visible_to_user_ids.max_items": (n) =>
    message({ type: "context_actions", elements: [icon({ visible_to_user_ids: some(n, () => "U1") })] }),
  "data_table.rows.min_items": (n) => dataTable(rows(n)),
  "data_table.rows.max_items": (n) => dataTable(rows(n)),
  "data_table.columns.min_items": (n) => dataTable(rows(2, n)),
  "data_table.columns.max_items": (n) => dataTable(rows(2, n)),
  "data_table.page_size.min": (n) => dataTable(rows(2), { page_size: n }),
  "data_table.page_size.max": (n) => dataTable(rows(2), { page_size: n }),
  "data_table.cell_text.min_length": (n) => dataTable(rows(2, 1, n)),
  "data_visualization.title.max_length": (n) => chart({ type: "pie", segments: [point] }, { title: words(n) }),
  "data_visualization.segments.min_items": (n) => pie(some(n, () => point)),
  "data_visualization.segments.max_items": (n) => pie(some(n, () => point)),
  "data_visualization.segment.label.max_length": (n) => pie([{ label: words(n), value: 1 }]),
  "data_visualization.series.min_items": (n) => bar({ series: some(n, () => ({ name: "n", data: [point] })) }),
  "data_visualization.series.max_items": (n) => bar({ series: some(n, () => ({ name: "n", data: [point] })) }),
  "data_visualization.series_name.max_length": (n) => bar({ series: [{ name: words(n), data: [point] }] }),
  "data_visualization.data.min_items": (n) => bar({ series: [{ name: "n", data: some(n, () => point) }] }),
  "data_visualization.data.max_items": (n) => bar({ series: [{ name: "n", data: some(n, () => point) }] }),
  "data_visualization.point_label.max_length": (n) =>
    bar({ series: [{ name: "n", data: [{ label: words(n), value: 1 }] }] }),
  "data_visualization.categories.min_items": (n) => bar({}, { categories: some(n, () => "c") }),
  "data_visualization.categories.max_items": (n) => bar({}, { categories: some(n, () => "c") }),
  "data_visualization.category_label.max_length": (n) => bar({}, { categories: [words(n)] }),
  "data_visualization.axis_label.max_length": (n) => bar({}, { x_label: words(n) }),
};

/** What no single number says, by its name there. */
export const BY_RULE: Readonly<Record<string, object>> = {
  "table.rows.max_items": message({ type: "table", rows: rows(101) }),
  "table.row_shape": message({ type: "table", rows: [...rows(1, 2), ...rows(1, 1)] }),
  "table.column_settings": message({ type: "table", rows: rows(1, 1), column_settings: [{}, {}] }),
  "data_table.content.max_length": dataTable(rows(2, 1, 10_001)),
  "data_visualization.segment.value.exclusive_min": pie([{ label: "l", value: 0 }]),
  "section.content": message({ type: "section" }),
  "static_select.choice_source": menu({
    options: lines(1),
    option_groups: [{ label: plain(3), options: lines(1) }],
  }),
  "image.source": picture({ slack_file: { id: "F1" } }),
  "number_input.range": ask({
    type: "number_input",
    action_id: "a",
    is_decimal_allowed: false,
    min_value: "2",
    max_value: "1",
  }),
  "context.elements": message({ type: "context", elements: [button()] }),
  "input.element": ask(button()),
};
