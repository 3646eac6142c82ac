/**
 * Who may knock on whose door. All rooms may use the kernel and the gateways' types; a door is the room's index.ts.
 * .dependency-cruiser.cjs turns each line into a rule, and ARCHITECTURE.md's picture is drawn from it.
 */
module.exports = {
  "platform/audit": [],
  "platform/outbox": [],
  "platform/staff": ["platform/audit"],
  "privacy/policies": ["platform/audit"],
  "privacy/consent": ["privacy/policies", "platform/audit"],
  "privacy/sharing": ["shop/accounts", "platform/audit"],
  "shop/regions": [],
  "shop/accounts": ["privacy/policies", "privacy/consent", "shop/regions", "platform/outbox", "platform/audit"],
  "shop/catalog": ["shop/stock", "platform/audit"],
  "shop/stock": ["platform/audit"],
  "shop/cart": ["shop/catalog", "shop/stock", "shop/accounts", "platform/audit"],
  "shop/orders": [
    "shop/cart",
    "shop/catalog",
    "shop/stock",
    "shop/accounts",
    "shop/regions",
    "privacy/consent",
    "platform/outbox",
    "platform/audit",
  ],
  "shop/payments": [
    "shop/orders",
    "shop/stock",
    "shop/accounts",
    "privacy/sharing",
    "platform/outbox",
    "platform/audit",
  ],
  "shop/delivery": ["shop/orders", "shop/stock", "platform/outbox", "platform/audit"],
  "care/after-sales": [
    "shop/orders",
    "shop/payments",
    "shop/delivery",
    "shop/stock",
    "shop/accounts",
    "platform/outbox",
    "platform/audit",
  ],
};
