import Curation
import FeedDomain
import Foundation

/// The file with the section model that a hub has trained for itself.
struct TrainedModel {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The model; nil if none was trained.
  func read() throws(StoreFailure) -> SectionModel? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    do throws(SectionModelFailure) {
      return try SectionModel(text: String(decoding: data, as: UTF8.self))
    } catch {
      throw StoreFailure(
        .damaged, path: path,
        detail: "line \(error.line) of the section model: \(error.explanation)")
    }
  }

  func write(_ model: SectionModelText) throws(StoreFailure) {
    do {
      try Data(model.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw StoreFailure(.readOnly, path: path, detail: (error as NSError).localizedDescription)
    }
  }

  /// Takes the model away; false if there was none.
  func remove() throws(StoreFailure) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw StoreFailure(.readOnly, path: path, detail: (error as NSError).localizedDescription)
    }
    return true
  }
}
