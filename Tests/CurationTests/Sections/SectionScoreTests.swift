import FeedDomain
import Testing

@testable import Curation

/// How decisions are counted, and how known items are dealt out.
struct SectionScoreTests {
  private func verdict(
    _ truth: SectionID, _ decided: SectionID, isHard: Bool = false, review: SectionReview? = nil
  ) -> SectionScore.Verdict {
    .init(truth: truth, decided: decided, isHard: isHard, review: review)
  }

  @Test func `figures are those of the confusion`() {
    let score = SectionScore([
      verdict(.national, .national), verdict(.national, .international, isHard: true),
      verdict(.international, .international, isHard: true), verdict(.internal, .internal),
    ])
    #expect(score.accuracy == 0.75)
    #expect(score.hardAccuracy == 0.5)
    #expect(score.figures(of: .international).precision == 0.5)
    #expect(score.figures(of: .international).recall == 1)
    #expect(score.figures(of: .national).f1 == 2.0 / 3)
    #expect(abs(score.macroF1 - (2.0 / 3 + 2.0 / 3 + 1) / 3) < 1e-9)
    #expect(score.confusion(.national, as: .international) == 1)
  }

  @Test func `what is asked about is not counted as published unasked`() {
    let score = SectionScore([
      verdict(.national, .national), verdict(.national, .internal, review: .held),
    ])
    #expect(score.reviewShare == 0.5)
    #expect(score.accuracyWithoutReview == 1)
  }

  @Test func `a staff matter leaks unless it is held or internal`() {
    let score = SectionScore([
      verdict(.internal, .national), verdict(.internal, .national, review: .queued),
      verdict(.internal, .national, review: .held), verdict(.internal, .internal),
    ])
    #expect(score.leaks == 2)
  }

  @Test func `sections that do not occur count for nothing`() {
    #expect(SectionScore([verdict(.national, .national)]).macroF1 == 1)
    #expect(SectionScore([]).accuracy == 0)
  }

  @Test func `a round decides every item once`() throws {
    let items = (0..<12).map { place in
      SectionTrial.Item(
        title: place.isMultiple(of: 2) ? "chi bộ họp \(place)" : "đọc sách \(place)", summary: "",
        section: place.isMultiple(of: 2) ? .internal : .national, isHard: false,
        place: "p\(place % 4)")
    }
    let scores = try SectionTrial(items, folds: 2, rounds: 2, seed: 1, lessons: []).scores()
    #expect(scores.map(\.count) == [12, 12])
  }

  @Test func `a place that is measured was not learned`() throws {
    // Each section has one place: no model can know the word of the section it is measured on.
    let items = (0..<8).map { place in
      SectionTrial.Item(
        title: place < 4 ? "đỏ" : "xanh", summary: "\(place)",
        section: place < 4 ? .internal : .national, isHard: false,
        place: place < 4 ? "a" : "b")
    }
    let score = try SectionTrial(items, folds: 2, rounds: 1, seed: 1, lessons: []).scores()[0]
    #expect(score.accuracy == 0)
  }
}
