import common from "./common.json";
import deadline from "./deadline.json";
import failures from "./failures.json";
import kit from "./kit.json";
import navigation from "./navigation.json";
import order from "./order.json";
import orders from "./orders.json";
import policy from "./policy.json";
import roles from "./roles.json";
import signIn from "./sign-in.json";
import titles from "./titles.json";
import work from "./work.json";

export default { common, deadline, failures, kit, navigation, order, orders, policy, roles, signIn, titles, work };
