package import FeedDomain
package import Pipeline
package import Transport

/// All that feeds.yml says, checked.
package struct Configuration: Sendable {
  package var hub: HubProfile
  package var sources: [Source]
  /// The line of feeds.yml at which a source begins.
  package var lines: [SourceID: Int] = [:]
  package var rules: [SectionRule]
  package var editions: [EditionProfile]
  package var searches: [SavedSearch] = []
  package var poll: PollPolicy
  /// Hosts and networks that may be asked although they are not public.
  package var allow: [AllowEntry]
  /// Ports that may be asked at public hosts.
  package var ports: Set<UInt16>
  /// Stories in a merged feed at most.
  package var entries: Int
  package var mail: MailSettings

  package init(
    hub: HubProfile, sources: [Source], rules: [SectionRule] = [],
    editions: [EditionProfile] = [], poll: PollPolicy = PollPolicy(), allow: [AllowEntry] = [],
    ports: Set<UInt16> = AddressPolicy.usualPorts, entries: Int = 100,
    mail: MailSettings = MailSettings()
  ) {
    self.hub = hub
    self.sources = sources
    self.rules = rules
    self.editions = editions
    self.poll = poll
    self.allow = allow
    self.ports = ports
    self.entries = entries
    self.mail = mail
  }
}
