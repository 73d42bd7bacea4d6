import Foundation
import Testing

@testable import HubApp

/// The figures of `feedhub evaluate places`.
struct EvaluatePlacesTests {
  private func items(_ lines: [String]) throws -> [LabelledItem] {
    let folder = try HubFolder()
    return try withExtendedLifetime(folder) {
      let path = folder.path + "/items.jsonl"
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      return try LabelledItems.read(path)
    }
  }

  @Test func `say what was found, missed and mistaken`() throws {
    let evaluation = PlaceEvaluation(
      try items([
        #"{"id":"a","title":"Hội sách ở Huế và Đà Nẵng","provinces":["hue","da-nang"]}"#,
        #"{"id":"b","title":"Tập huấn","source":"other:can-tho","provinces":["can-tho"]}"#,
        #"{"id":"c","title":"Đọc sách ở Cà Mau","provinces":[],"province_traps":["ca-mau"]}"#,
        #"{"id":"d","title":"Tin vắn","provinces":["son-la"],"summary":null}"#, "",
      ]))
    #expect(evaluation.items == 4)
    #expect(evaluation.precision == 0.75)
    #expect(evaluation.recall == 0.75)
    #expect(evaluation.f1 == 0.75)
    #expect(evaluation.falseFriends == 1)
    #expect(evaluation.misses.map(\.id) == ["c", "d"])
    #expect(evaluation.misses.first?.falseFriends == ["ca-mau"])
    let text = PlaceEvaluationText(evaluation).text
    #expect(text.contains("F1             0.7500\n"))
    #expect(text.contains("d  Tin vắn\n  expected  son-la\n  found     –\n"))
  }

  @Test func `count every wrong place of an item that was written as a trap`() throws {
    let evaluation = PlaceEvaluation(
      try items([#"{"id":"a","title":"Tin từ Huế","hard_reason":"place_name_trap"}"#]))
    #expect(evaluation.falseFriends == 1)
  }

  @Test func `name the line that is no item`() throws {
    do {
      _ = try items([#"{"id":"a","title":"x"}"#, "{"])
      Issue.record("a broken line was read")
    } catch let failure as UnreadableItem {
      #expect(failure.line == 2)
    }
    #expect(throws: UnreadableItem.self) { try items([""]) }
    #expect(throws: UnreadableFile.self) { try LabelledItems.read("/no/such/file") }
  }
}
