import type { APIApplicationCommand } from "discord.js";
import { badForm, tooManyCreates, unknownCommand, unknownGuild } from "./api-error.ts";
import { commandErrors, commandListErrors, type Definition } from "./command-rules.ts";
import { type Call, pathOf, type Reply, type Route } from "./route.ts";
import { type Errors, schemaErrors } from "./schema.ts";
import { snowflake } from "./snowflake.ts";
import type { World } from "./world.ts";

const MOST_CREATES_A_DAY = 200;

/** Application commands, for everywhere and for one guild. */
export function commandRoutes(world: World): Route[] {
  return [
    ...routesIn(world, "/applications/:app/commands", false),
    ...routesIn(world, "/applications/:app/guilds/:guild/commands", true),
  ];
}

function routesIn(world: World, base: string, guild: boolean): Route[] {
  const scopeOf = (parameters: readonly string[]): string => {
    const [application, id = ""] = parameters;
    if (application !== world.application.id) throw unknownGuild();
    if (!guild) return "global";
    if (!world.guilds.some((each) => each.id === id)) throw unknownGuild();
    return id;
  };
  const route = (method: string, path: string, answer: (scope: string, call: Call, id: string) => Reply): Route => ({
    method,
    path: pathOf(path),
    token: true,
    limit: null,
    global: true,
    answer: (parameters, call) => answer(scopeOf(parameters), call, parameters.at(-1) ?? ""),
  });
  const listOf = (scope: string): APIApplicationCommand[] => world.commands.get(scope) ?? [];
  const known = (scope: string, id: string): APIApplicationCommand => {
    const command = listOf(scope).find((each) => each.id === id);
    if (!command) throw unknownCommand();
    return command;
  };

  return [
    route("GET", base, (scope) => ({ status: 200, body: listOf(scope) })),
    route("PUT", base, (scope, call) => {
      const definitions = call.body as readonly Definition[];
      if (!Array.isArray(definitions)) throw badForm({ "": "Only arrays are taken here" });
      const shape = definitions.map((each, at) => schemaErrors("commandInBulk", each, String(at)));
      refuse(Object.assign({}, ...shape));
      refuse(commandListErrors(definitions));
      const old = listOf(scope);
      const stored = definitions.map((each) =>
        store(
          world,
          scope,
          each,
          old.find(({ name }) => name === each.name),
        ),
      );
      world.commands.set(scope, stored);
      return { status: 200, body: stored };
    }),
    route("POST", base, (scope, call) => {
      refuse(schemaErrors("command", call.body));
      const definition = call.body as Definition;
      refuse(commandErrors(definition, ""));
      const old = listOf(scope).find(({ name }) => name === definition.name);
      const stored = store(world, scope, definition, old);
      world.commands.set(scope, [...listOf(scope).filter((each) => each !== old), stored]);
      return { status: old ? 200 : 201, body: stored };
    }),
    route("GET", `${base}/:command`, (scope, _call, id) => ({ status: 200, body: known(scope, id) })),
    route("PATCH", `${base}/:command`, (scope, call, id) => {
      refuse(schemaErrors("commandChange", call.body));
      const old = known(scope, id);
      const definition = { ...old, ...(call.body as object) } as Definition;
      refuse(commandErrors(definition, ""));
      const stored = store(world, scope, definition, old);
      world.commands.set(
        scope,
        listOf(scope).map((each) => (each === old ? stored : each)),
      );
      return { status: 200, body: stored };
    }),
    route("DELETE", `${base}/:command`, (scope, _call, id) => {
      const old = known(scope, id);
      world.commands.set(
        scope,
        listOf(scope).filter((each) => each !== old),
      );
      return { status: 204 };
    }),
  ];
}

function refuse(errors: Errors): void {
  if (Object.keys(errors).length > 0) throw badForm(errors);
}

/** Discord gives a command back with defaults filled in and what is false left out. */
function store(
  world: World,
  scope: string,
  definition: Definition,
  old: APIApplicationCommand | undefined,
): APIApplicationCommand {
  if (!old) {
    const created = world.created.get(scope) ?? 0;
    if (created >= MOST_CREATES_A_DAY) throw tooManyCreates();
    world.created.set(scope, created + 1);
  }
  const options = (definition.options ?? []).map(withoutFalse);
  const permissions = definition.default_member_permissions ?? null;
  const everywhere = { contexts: null, integration_types: [0], dm_permission: true };
  return {
    id: old?.id ?? snowflake(),
    application_id: world.application.id,
    version: snowflake(),
    type: 1,
    nsfw: false,
    ...(scope === "global" ? everywhere : { guild_id: scope }),
    ...definition,
    default_member_permissions: permissions === null ? null : String(permissions),
    ...(options.length > 0 ? { options } : {}),
  } as unknown as APIApplicationCommand;
}

function withoutFalse(option: object): object {
  const fields = Object.entries(option).filter(([, value]) => value !== false && value !== null);
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name === "options" ? (value as object[]).map(withoutFalse) : value]),
  );
}
