import afterSales from "./after-sales.json";
import afterSalesCase from "./after-sales-case.json";
import common from "./common.json";
import deadline from "./deadline.json";
import failures from "./failures.json";
import kit from "./kit.json";
import malformed from "./malformed.json";
import navigation from "./navigation.json";
import order from "./order.json";
import orders from "./orders.json";
import parcel from "./parcel.json";
import policy from "./policy.json";
import roles from "./roles.json";
import signIn from "./sign-in.json";
import titles from "./titles.json";
import work from "./work.json";

export default {
  afterSales,
  afterSalesCase,
  common,
  deadline,
  failures,
  kit,
  malformed,
  navigation,
  order,
  orders,
  parcel,
  policy,
  roles,
  signIn,
  titles,
  work,
};
