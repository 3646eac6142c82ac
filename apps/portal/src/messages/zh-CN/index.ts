import accessLog from "./access-log.json";
import afterSales from "./after-sales.json";
import afterSalesCase from "./after-sales-case.json";
import announcements from "./announcements.json";
import approval from "./approval.json";
import approvals from "./approvals.json";
import chat from "./chat.json";
import chats from "./chats.json";
import closure from "./closure.json";
import common from "./common.json";
import deadline from "./deadline.json";
import disclosures from "./disclosures.json";
import failures from "./failures.json";
import files from "./files.json";
import hotline from "./hotline.json";
import incident from "./incident.json";
import incidents from "./incidents.json";
import invite from "./invite.json";
import jobs from "./jobs.json";
import kit from "./kit.json";
import malformed from "./malformed.json";
import navigation from "./navigation.json";
import order from "./order.json";
import orders from "./orders.json";
import parcel from "./parcel.json";
import person from "./person.json";
import policy from "./policy.json";
import request from "./request.json";
import requests from "./requests.json";
import reveal from "./reveal.json";
import roles from "./roles.json";
import settings from "./settings.json";
import signIn from "./sign-in.json";
import staff from "./staff.json";
import suspensions from "./suspensions.json";
import timeline from "./timeline.json";
import titles from "./titles.json";
import work from "./work.json";

export default {
  accessLog,
  afterSales,
  afterSalesCase,
  announcements,
  approval,
  approvals,
  chat,
  chats,
  closure,
  common,
  deadline,
  disclosures,
  failures,
  files,
  hotline,
  incident,
  incidents,
  invite,
  jobs,
  kit,
  malformed,
  navigation,
  order,
  orders,
  parcel,
  person,
  policy,
  request,
  requests,
  reveal,
  roles,
  settings,
  signIn,
  staff,
  suspensions,
  timeline,
  titles,
  work,
};
