// What any bot of this kind must load: the floor that the start is measured against.
await Promise.all([import("discord.js"), import("@slack/bolt"), import("node-cron")]);
