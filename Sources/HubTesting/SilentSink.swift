package import FeedDomain

/// Takes no note of anything.
package struct SilentSink: EventSink {
  package init() {}

  package func note(_ event: HubEvent) {}
}
