import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import HubApp

/// The two ways in which a suite hands over documents: one on standard input, or one named on each line.
enum DocumentRequests {
  typealias Reading = ([UInt8], DocumentContext) throws(FeedSyntaxFailure) -> [UInt8]

  static func serve(lines: Bool, _ read: Reading) throws {
    if lines {
      while let line = readLine() { try Console.write(answer(line, read)) }
    } else {
      try single(read)
    }
  }

  private static func single(_ read: Reading) throws {
    let environment = ProcessInfo.processInfo.environment
    let context = DocumentContext(
      url: environment["FEED_URL"], contentType: environment["FEED_CONTENT_TYPE"],
      contentLocation: environment["FEED_CONTENT_LOCATION"],
      contentLanguage: environment["FEED_CONTENT_LANGUAGE"])
    do throws(FeedSyntaxFailure) {
      let json = try read(try readInput(), context)
      // The suite reads standard output to its end; nothing else can be done if it does not.
      try? Console.write(json + [UInt8(ascii: "\n")])
    } catch {
      Console.tell(error)
      throw ExitCode.failure
    }
  }

  /// Standard input, which is empty when it cannot be read.
  private static func readInput() throws(FeedSyntaxFailure) -> [UInt8] {
    do throws(ConsoleFailure) {
      return try Console.readAll()
    } catch {
      throw FeedSyntaxFailure(.empty, error.explanation)
    }
  }

  /// One line of JSON for one line of JSON.
  private static func answer(_ line: String, _ read: Reading) -> [UInt8] {
    var writer = JSONWriter()
    do throws(RequestRefused) {
      let request = try Request(line)
      return Array(#"{"ok":true,"feed":"#.utf8) + (try request.answer(read)) + Array("}\n".utf8)
    } catch {
      writer.beginObject()
      writer.key("ok")
      writer.bool(false)
      writer.member("error", error.explanation)
      writer.endObject()
      return writer.bytes + [UInt8(ascii: "\n")]
    }
  }
}

/// Why a request got no document in answer.
private struct RequestRefused: Error {
  let explanation: String
}

/// A document named by a line of a suite.
private struct Request: Decodable {
  let path: String
  let url: String?
  let contentType: String?
  let contentLocation: String?
  let contentLanguage: String?

  init(_ line: String) throws(RequestRefused) {
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      self = try decoder.decode(Request.self, from: Data(line.utf8))
    } catch {
      throw RequestRefused(explanation: "not a request: \(error)")
    }
  }

  func answer(_ read: DocumentRequests.Reading) throws(RequestRefused) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RequestRefused(explanation: "\(path) cannot be read")
    }
    let context = DocumentContext(
      url: url, contentType: contentType, contentLocation: contentLocation,
      contentLanguage: contentLanguage)
    do throws(FeedSyntaxFailure) {
      return try read(Array(data), context)
    } catch {
      throw RequestRefused(explanation: error.label + ": " + error.explanation)
    }
  }
}
