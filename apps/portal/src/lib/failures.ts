/** The API said that the reader lacks the right. */
export class NotPermitted extends Error {
  override readonly name = "NotPermitted";
}

/** There is no such thing, or none that the reader may know of. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** The API gave no answer, or one no page can use. Its message is an error code: it goes to the log as it is. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
}
