/// One GET to be made: where, with which validators, within which bounds.
package struct FetchRequest: Hashable, Sendable {
  package var url: String
  package var validators: Validators?
  package var limits: FetchLimits
  /// Value of `Accept`.
  package var accept: String

  package init(
    url: String, validators: Validators? = nil, limits: FetchLimits = FetchLimits(),
    accept: String = FetchRequest.acceptFeeds
  ) {
    self.url = url
    self.validators = validators
    self.limits = limits
    self.accept = accept
  }

  package static let acceptFeeds =
    "application/atom+xml, application/rss+xml;q=0.9, application/feed+json;q=0.9, "
    + "application/rdf+xml;q=0.8, application/xml;q=0.7, text/xml;q=0.7, */*;q=0.5"
}
