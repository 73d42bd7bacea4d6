import ArgumentParser
import FeedDomain
import VietnameseText

/// A province or city as people give it to a command: by its id, or by its name in any way to write it.
struct PlaceArgument: ExpressibleByArgument {
  let province: Province

  init?(argument: String) {
    guard let province = Gazetteer.vietnam.province(named: argument) else { return nil }
    self.province = province
  }
}

extension StoryTopic: ExpressibleByArgument {}
