/// Where the registration of a source stands.
package enum SourceStanding: String, Hashable, Sendable, Codable, CaseIterable {
  /// Asked for; nobody has shown yet that they control the site.
  case proposed
  /// Control of the site is shown; an editor still has to approve.
  case proven
  /// Polled and published.
  case active
  /// Not polled for a while; what it told stays published.
  case paused
  /// Refused by an editor, with a reason.
  case rejected
  /// No longer a source; its articles, its id and its history stay.
  case retired
}

/// What can be done with the registration of a source; each deed is remembered with who did it.
package enum SourceAct: String, Hashable, Sendable, Codable, CaseIterable {
  case registered, proven, approved, rejected, paused, resumed
  /// Its news is at another address now.
  case moved
  case renamed
  /// It became a part of another source.
  case merged
  case retired
  /// It stands in feeds.yml again.
  case returned
  /// It was registered by command and stands in feeds.yml now.
  case adopted
}

extension SourceStanding {
  /// The standing after an act; nil where the act is not possible.
  ///
  /// Pure. What has no effect is refused too, so that nobody takes it for one.
  package func after(_ act: SourceAct) -> SourceStanding? {
    switch (act, self) {
    case (.proven, .proposed): .proven
    // Shown late: nothing but the proof is new.
    case (.proven, .proven), (.proven, .active), (.proven, .paused): self
    case (.approved, .proposed), (.approved, .proven), (.approved, .rejected): .active
    case (.approved, .retired): .active
    case (.rejected, .proposed), (.rejected, .proven): .rejected
    case (.paused, .active): .paused
    case (.resumed, .paused): .active
    // Control of one site says nothing of another.
    case (.moved, .proven): .proposed
    case (.moved, .proposed), (.moved, .active), (.moved, .paused): self
    case (.renamed, _) where self != .retired: self
    case (.merged, _): .retired
    case (.retired, _) where self != .retired: .retired
    case (.returned, .retired): .active
    case (.adopted, .paused): .paused
    case (.adopted, _): .active
    default: nil
    }
  }
}
