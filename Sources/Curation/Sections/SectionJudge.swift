package import FeedDomain

/// Decides on known items as a hub without rules does, for measuring.
package struct SectionJudge {
  private let classifier: Classifier
  private let source = Source(id: SourceID("item"), name: "", address: .waiting)

  package init(_ model: SectionModel = .shipped) {
    classifier = Classifier(
      rules: [], sections: SectionProfile.standard, fallback: .national, model: model)
  }

  package func decide(_ title: String, _ summary: String) -> SectionDecision {
    classifier.decide(
      Article(
        source: source.id, key: title, title: title, contentDigest: [], summary: summary),
      from: source)
  }

  package func verdict(on item: SectionTrial.Item) -> SectionScore.Verdict {
    let decision = decide(item.title, item.summary)
    return SectionScore.Verdict(
      truth: item.section, decided: decision.section, isHard: item.isHard,
      review: decision.review)
  }

  /// The time that reading and judging takes for texts that are folded already, as they are in a poll.
  package func costOfReading(_ texts: [(title: String, summary: String)], times: Int) -> Duration {
    let ready = texts.map { text in
      (
        Article(
          source: source.id, key: text.title, title: text.title, contentDigest: [],
          summary: text.summary), SyllableText([text.title, text.summary])
      )
    }
    return ContinuousClock().measure {
      for _ in 0..<times {
        for (article, text) in ready { _ = classifier.decide(article, saying: text, from: source) }
      }
    }
  }
}
