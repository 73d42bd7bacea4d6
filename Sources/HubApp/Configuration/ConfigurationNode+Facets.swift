import FeedDomain
import VietnameseText

extension ConfigurationNode {
  /// Ids of provinces and cities, given by ids or names.
  var provinces: [String] {
    texts.compactMap { text in
      guard let province = Gazetteer.vietnam.province(named: text) else {
        note("there is no province or city “\(text)”; write it as lai-chau or Lai Châu")
        return nil
      }
      return province.id
    }
  }

  var topics: [StoryTopic] {
    texts.compactMap { text in
      guard let topic = StoryTopic(rawValue: text) else {
        let known = StoryTopic.allCases.map(\.rawValue)
        let meant = Spelling.nearest(to: text, among: known) ?? known.joined(separator: ", ")
        note("there is no topic “\(text)”; did you mean \(meant)?")
        return nil
      }
      return topic
    }
  }
}
