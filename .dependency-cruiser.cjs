const rooms = require("./rooms.cjs");

const MODULES = "apps/api/src/modules";
const test = "\\.test\\.ts$|[/-]fixtures\\.ts$";
const allRooms = Object.keys(rooms);

/** Each room may import its own files, and of other rooms only the doors on its line. */
const doors = allRooms.map((room) => ({
  name: `doors-of-${room.replace("/", "-")}`,
  comment: `${room} may knock on: ${rooms[room].join(", ") || "nobody"} (rooms.cjs)`,
  severity: "error",
  from: { path: `^${MODULES}/${room}/`, pathNot: test },
  to: {
    path: `^${MODULES}/`,
    pathNot: [`^${MODULES}/${room}/`, ...rooms[room].map((door) => `^${MODULES}/${door}/index\\.ts$`)],
  },
}));

module.exports = {
  forbidden: [
    ...doors,
    {
      name: "every-room-has-a-line",
      comment: "a room that rooms.cjs does not name has no doors",
      severity: "error",
      from: { path: `^${MODULES}/[^/]+/[^/]+/`, pathNot: allRooms.map((room) => `^${MODULES}/${room}/`) },
      to: { path: `^${MODULES}/` },
    },
    {
      name: "kernel-knows-no-room",
      severity: "error",
      from: { path: "^apps/api/src/kernel/" },
      to: { path: "^apps/api/src/(?!kernel/)" },
    },
    {
      name: "gateways-know-the-kernel-only",
      severity: "error",
      from: { path: "^apps/api/src/gateways/", pathNot: test },
      to: { path: "^apps/(?!api/src/(gateways|kernel)/)|^apps/api/src/(?!gateways|kernel)" },
    },
    {
      name: "no-sql-in-resolvers",
      comment: "a resolver authorizes, calls, returns",
      severity: "error",
      from: { path: `^${MODULES}/.*/(resolver|[a-z-]+-resolver)\\.ts$` },
      to: { path: "node_modules/drizzle-orm|/tables\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "status-is-data",
      comment: "a state machine imports nothing but a type",
      severity: "error",
      from: { path: `^${MODULES}/.*/status\\.ts$` },
      to: { pathNot: "^apps/api/src/kernel/transitions\\.ts$" },
    },
    {
      name: "portal-is-a-client",
      severity: "error",
      from: { path: "^apps/portal/" },
      to: { path: "^apps/(api|sandbox)/|node_modules/(drizzle-orm|mysql2|type-graphql|ioredis)/" },
    },
    {
      name: "sandbox-shares-nothing-with-the-product",
      comment: "two independent readings of the contract, or the double proves nothing",
      severity: "error",
      from: { path: "^apps/sandbox/" },
      to: { path: "^apps/(api|portal)/" },
    },
    {
      name: "product-never-sees-the-sandbox",
      severity: "error",
      from: { path: "^apps/api/src/", pathNot: test },
      to: { path: "^apps/sandbox/" },
    },
    {
      name: "packages-know-no-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "every-import-resolves",
      comment: "what cannot be resolved cannot be judged either",
      severity: "error",
      from: { pathNot: "next-env\\.d\\.ts$" },
      // A package of types alone has nothing to resolve to.
      to: { couldNotResolve: true, pathNot: "^@apollo/server-gateway-interface$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.next|generated)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["development", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
