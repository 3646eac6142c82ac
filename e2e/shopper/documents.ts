import { operation } from "../client/graphql.js";
import type {
  Account,
  Address,
  AfterSalesCase,
  CartItem,
  Category,
  NewAddress,
  Order,
  Page,
  PaymentArguments,
  Policy,
  Product,
  ProductCard,
  Quote,
  Region,
  Session,
} from "./types.js";

/** Every operation of the mini program. In production the API takes these and the portal's, and nothing else. */

const refusal = "... on Refusal { code message }";
const invalid = "... on InvalidInput { fields { path code message } }";

interface Input<T> {
  input: T;
}

export const readPolicy = operation<Policy>(`query ReadPolicy {
  privacyPolicy { version textHash title effectiveOn chapters { anchor title clauses { number text } } }
}`);

export const recordPolicyView = operation<{ version: string }, Input<{ version: string }>>(
  `mutation RecordPolicyView($input: RecordPolicyViewInput!) {
  recordPolicyView(input: $input) { ... on PolicyVersion { version } ${refusal} }
}`,
);

interface SignIn {
  code: string;
  policy?: { version: string; textHash: string };
}

export const signIn = operation<Session, Input<SignIn>>(`mutation SignIn($input: SignInWithWeChatInput!) {
  signInWithWeChat(input: $input) { ... on ShopperSession { accessToken refreshToken } ${refusal} ${invalid} }
}`);

export const refreshSession = operation<Session, Input<{ refreshToken: string }>>(
  `mutation RefreshSession($input: RefreshSessionInput!) {
  refreshSession(input: $input) { ... on ShopperSession { accessToken refreshToken } ${refusal} }
}`,
);

const account = "id accountName hasPhone phoneNumber";

export const me = operation<Account>(`query Me { me { ${account} } }`);

export const bindPhone = operation<Account, Input<{ code: string }>>(`mutation BindPhone($input: BindPhoneInput!) {
  bindPhone(input: $input) { ... on Account { ${account} } ${refusal} ${invalid} }
}`);

export const regions = operation<Region[], { parent?: string }>(`query Regions($parent: String) {
  regions(parent: $parent) { code name deliverable }
}`);

const address = "id name phoneNumber regionCode regionNames street";

export const myAddresses = operation<Address[]>(`query MyAddresses { myAddresses { ${address} } }`);

export const createAddress = operation<Address, Input<NewAddress>>(
  `mutation CreateAddress($input: CreateAddressInput!) {
  createAddress(input: $input) { ... on DeliveryAddress { ${address} } ${refusal} ${invalid} }
}`,
);

export const categories = operation<Category[]>(`query Categories { categories { id parentId name } }`);

export interface Browsing {
  filter?: { categoryId?: string; keyword?: string };
  sort?: "PRICE_ASC" | "PRICE_DESC" | "SALES" | "NEWEST";
  first?: number;
  after?: string;
}

export const products = operation<Page<ProductCard>, Browsing>(
  `query Products($filter: ProductFilter, $sort: ProductSort! = SALES, $first: Int! = 20, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id title coverUrl minPriceFen salesCount }
    pageInfo { hasNextPage endCursor }
  }
}`,
);

export const product = operation<Product | null, { id: string }>(`query Product($id: ID!) {
  product(id: $id) {
    id title description pictureUrls noReasonReturn
    skus { id specLabel priceFen onSale available }
  }
}`);

const cartItems = "items { id skuId title quantity priceFen orderable }";

export interface Cart {
  items: CartItem[];
}

export const cart = operation<{ cart: Cart }>(`query Cart { me { cart { ${cartItems} } } }`);

export type EntryPage = "PRODUCT" | "CATEGORY" | "SEARCH" | "HOME" | "SHARE" | "ORDER" | "CART";

export const addCartItem = operation<Cart, Input<{ skuId: string; quantity: number; entryPage: EntryPage }>>(
  `mutation AddCartItem($input: AddCartItemInput!) {
  addCartItem(input: $input) { ... on Cart { ${cartItems} } ${refusal} ${invalid} }
}`,
);

export const clearCart = operation<Cart>(`mutation ClearCart { clearCart { ${cartItems} } }`);

const quote = `goodsFen discountFen freightFen payableFen hash
    lines { cartItemId skuId quantity paidFen noReasonReturn }`;

export const checkoutQuote = operation<Quote, Input<{ cartItemIds: string[] }>>(
  `query CheckoutQuote($input: CheckoutQuoteInput!) {
  checkoutQuote(input: $input) { ... on CheckoutQuote { ${quote} } ${refusal} ${invalid} }
}`,
);

const order = `id orderNumber status payableFen freightFen expiresAt cancelReason receivedHow
    lines { id skuId title quantity paidFen }
    shipments { id carrierCode trackingNumber }
    refunds { id status amountFen }
    paymentStatus`;

export interface NewOrder {
  cartItemIds: string[];
  addressId: string;
  quoteHash: string;
  idempotencyKey: string;
  remark?: string;
  recipientIsOther?: boolean;
  recipientConsentDeclared?: boolean;
  noReturnConfirmedSkuIds?: string[];
}

export const placeOrder = operation<Order, Input<NewOrder>>(`mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    ... on Order { ${order} }
    ${refusal} ${invalid}
    ... on OutOfStock { skuId available }
  }
}`);

export interface ConsentReceipt {
  purpose: string;
  orderId: string | null;
}

export const myConsentReceipts = operation<Page<ConsentReceipt>>(`query MyConsentReceipts {
  myConsentReceipts { nodes { purpose orderId } pageInfo { hasNextPage endCursor } }
}`);

export const orderById = operation<Order, { id: string }>(`query Order($id: ID!) {
  order(id: $id) { ... on Order { ${order} } ${refusal} }
}`);

export const myOrders = operation<Page<Order>, { first?: number; after?: string }>(
  `query MyOrders($first: Int! = 10, $after: String) {
  myOrders(first: $first, after: $after) { nodes { ${order} } pageInfo { hasNextPage endCursor } }
}`,
);

type OrderDeed = Input<{ orderId: string }>;

const orderDeed = (field: string, inputType: string) =>
  operation<Order, OrderDeed>(`mutation ${field[0]!.toUpperCase()}${field.slice(1)}($input: ${inputType}!) {
  ${field}(input: $input) { ... on Order { ${order} } ${refusal} }
}`);

export const cancelOrder = orderDeed("cancelOrder", "CancelOrderInput");
export const confirmPayment = orderDeed("confirmPayment", "ConfirmPaymentInput");
export const confirmReceipt = orderDeed("confirmReceipt", "ConfirmReceiptInput");

export const startPayment = operation<PaymentArguments, OrderDeed>(
  `mutation StartPayment($input: StartPaymentInput!) {
  startPayment(input: $input) {
    ... on PaymentRequest { timeStamp nonceStr package signType paySign }
    ${refusal}
  }
}`,
);

const afterSales = `id caseNumber orderId status refundFen freightFen dueAt returnTrackingNumber
    lines { orderLineId quantity refundFen }`;

export const afterSalesCase = operation<AfterSalesCase, { id: string }>(`query AfterSalesCase($id: ID!) {
  afterSalesCase(id: $id) { ... on AfterSalesCase { ${afterSales} } ${refusal} }
}`);

export const myAfterSalesCases = operation<Page<AfterSalesCase>, { first?: number; after?: string }>(
  `query MyAfterSalesCases($first: Int! = 10, $after: String) {
  myAfterSalesCases(first: $first, after: $after) { nodes { ${afterSales} } pageInfo { hasNextPage endCursor } }
}`,
);

export interface NewAfterSalesCase {
  orderId: string;
  kind: "REFUND_ONLY" | "RETURN_AND_REFUND";
  reason:
    | "NO_REASON"
    | "CHANGED_MIND_UNSHIPPED"
    | "LATE"
    | "QUALITY"
    | "DAMAGED"
    | "WRONG_ITEM"
    | "MISSING_ITEM"
    | "NOT_AS_DESCRIBED"
    | "OTHER";
  lines: { orderLineId: string; quantity: number }[];
  description?: string;
}

export interface CaseParcel {
  caseId: string;
  carrierCode: string;
  trackingNumber: string;
}

const caseDeed = <I>(field: string, inputType: string) =>
  operation<AfterSalesCase, Input<I>>(`mutation ${field[0]!.toUpperCase()}${field.slice(1)}($input: ${inputType}!) {
  ${field}(input: $input) { ... on AfterSalesCase { ${afterSales} } ${refusal} ${invalid} }
}`);

export const openAfterSalesCase = caseDeed<NewAfterSalesCase>("openAfterSalesCase", "OpenAfterSalesCaseInput");
export const enterReturnShipment = caseDeed<CaseParcel>("enterReturnShipment", "CaseParcelInput");
export const withdrawAfterSalesCase = caseDeed<{ caseId: string }>("withdrawAfterSalesCase", "CaseInput");
