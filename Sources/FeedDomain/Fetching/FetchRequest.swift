/// One GET to be made: where, with which validators, within which bounds.
package struct FetchRequest: Hashable, Sendable {
  package var url: String
  package var validators: Validators?
  package var limits: FetchLimits
  /// Value of `Accept`.
  package var accept: String
  /// Path of a PEM file with certificates that are trusted for this source besides the system's.
  package var caFile: String?

  package init(
    url: String, validators: Validators? = nil, limits: FetchLimits = FetchLimits(),
    accept: String = FetchRequest.acceptFeeds, caFile: String? = nil
  ) {
    self.url = url
    self.validators = validators
    self.limits = limits
    self.accept = accept
    self.caFile = caFile
  }

  package static let acceptFeeds =
    "application/atom+xml, application/rss+xml;q=0.9, application/feed+json;q=0.9, "
    + "application/rdf+xml;q=0.8, application/xml;q=0.7, text/xml;q=0.7, */*;q=0.5"
}
