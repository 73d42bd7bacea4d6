import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The one place that knows the web server: its requests become values of ours, and ours become its answers.
struct HummingbirdServer {
  let site: HubSite
  let host: String
  let port: Int

  /// A form of a reader is short.
  private static let bodyLimit = 16 << 10

  /// Serves until the process is told to end; what is under way is finished first.
  func run(whenReady: @escaping @Sendable (Int) -> Void) async throws {
    let site = site
    var logger = Logger(label: "feedhub-serve") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    let application = Application(
      responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
        await Self.answer(request, by: site)
      },
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in
        whenReady(channel.localAddress?.port ?? 0)
      }, logger: logger)
    try await application.runService()
  }

  private static func answer(_ request: Request, by site: HubSite) async -> Response {
    let target = request.head.path ?? "/"
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let encoded = parts.first.map(String.init) ?? "/"
    var own = SiteRequest(
      method: request.method.rawValue, path: encoded.removingPercentEncoding ?? "")
    own.query = parts.count > 1 ? String(parts[1]) : ""
    own.ifNoneMatch = request.headers[.ifNoneMatch]
    own.acceptEncoding = request.headers[.acceptEncoding]
    own.acceptLanguage = request.headers[.acceptLanguage]
    do {
      let body = try await request.body.collect(upTo: bodyLimit)
      own.body = Array(body.readableBytesView)
    } catch {
      return response(.text(413, "Quá dài."), isHead: false)
    }
    return response(await site.answer(own), isHead: own.method == "HEAD")
  }

  private static func response(_ answer: SiteResponse, isHead: Bool) -> Response {
    var fields = HTTPFields()
    for field in answer.fields {
      if let name = HTTPField.Name(field.name) { fields[name] = field.value }
    }
    let body = ByteBuffer(bytes: answer.body)
    return Response(
      status: HTTPResponse.Status(code: answer.status), headers: fields,
      body: isHead
        ? ResponseBody(contentLength: answer.body.count) { try await $0.finish(nil) }
        : ResponseBody(byteBuffer: body))
  }
}
