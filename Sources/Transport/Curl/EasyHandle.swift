import CCurl
import FeedDomain
import Foundation

/// A libcurl handle that is used for one hop after another, with what the hop under way has brought so far.
///
/// Its address is given to C callbacks without a count. That is safe because libcurl calls them only while the
/// handle is in the multi handle, and the loop holds this object until it has taken the handle out.
final class EasyHandle {
  /// Why the callbacks ended a hop before its end.
  enum Stop {
    case headTooLarge
    case body(IncomingBody.Failure)
    /// The answer is known and its body is not wanted.
    case enough
  }

  let easy: UnsafeMutableRawPointer
  var transfer: Transfer?
  private(set) var head = ResponseHead()
  private(set) var body = IncomingBody()
  private(set) var stop: Stop?
  /// Why an address was refused.
  private(set) var refusal: String?
  /// Whether any address was tried, so that a failure to connect is the other side's.
  private(set) var triedAddress = false

  private let policy: AddressPolicy
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var address: RequestAddress?
  private var limits = FetchLimits()
  private var unwantedBytes = 0
  private var lines: UnsafeMutablePointer<curl_slist>?
  private var caFile: String?

  init?(settings: FetcherSettings) {
    guard let easy = curl_easy_init() else { return nil }
    self.easy = easy
    policy = settings.addresses
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    setConstants(userAgent: settings.userAgent)
    setLimits()
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(lines)
    errorText.deallocate()
  }

  /// Makes the handle ready for the next hop.
  func prepare(
    _ request: FetchRequest, at address: RequestAddress, validators: Validators?, milliseconds: Int
  ) {
    head = ResponseHead()
    body = IncomingBody(limit: request.limits.bodyBytes)
    stop = nil
    refusal = nil
    triedAddress = false
    unwantedBytes = 0
    errorText.pointee = 0
    self.address = address
    ccurl_set_address(easy, address.handle)
    ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, max(1, milliseconds))
    if request.limits != limits {
      limits = request.limits
      setLimits()
    }
    if request.caFile != caFile { trust(request.caFile) }
    setLines(RequestLines.lines(of: request, validators: validators))
  }

  /// Gives the body away, so that it is moved and not copied.
  func takeBody() -> (bytes: [UInt8], packed: PackedBody?) { body.moveOut() }

  /// Lets go of everything that belongs to a transfer.
  func clear() {
    transfer = nil
    address = nil
    body = IncomingBody()
  }

  /// What libcurl says of the failure, without its final period.
  var errorDescription: String { String(cString: errorText) }

  var host: String { address?.host ?? "" }

  /// Whether the request was on its way: a connection was there, with its encryption.
  var wasConnected: Bool {
    var microseconds: curl_off_t = 0
    ccurl_get_offset(easy, CURLINFO_PRETRANSFER_TIME_T, &microseconds)
    return microseconds > 0
  }
}

// What the callbacks do.
extension EasyHandle {
  fileprivate func read(line: UnsafeBufferPointer<UInt8>) -> Bool {
    head.read(line)
    guard head.bytes <= limits.headerBytes else {
      stop = .headTooLarge
      return false
    }
    return true
  }

  fileprivate func read(part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard EasyHandle.hasWantedBody(head.status) else {
      unwantedBytes += part.count
      if unwantedBytes > EasyHandle.unwantedLimit { stop = .enough }
      return stop == nil
    }
    do throws(IncomingBody.Failure) {
      if body.isEmpty { try beginBody() }
      try body.take(part)
      return true
    } catch {
      stop = .body(error)
      return false
    }
  }

  private func beginBody() throws(IncomingBody.Failure) {
    var length: curl_off_t = 0
    ccurl_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length)
    let codings = head.contentEncoding.map(ContentCoding.codings) ?? []
    try body.begin(codings: codings, announced: max(0, Int(length)))
  }

  fileprivate func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    let target = withUnsafePointer(to: &address.pointee.addr) {
      SocketTarget(address: $0, length: Int(address.pointee.addrlen))
    }
    guard let target else {
      refusal = "its address is of an unknown family"
      return CURL_SOCKET_BAD_VALUE
    }
    if let reason = policy.refusal(of: target.address, port: target.port, host: host) {
      refusal = reason
      return CURL_SOCKET_BAD_VALUE
    }
    triedAddress = true
    let closeOnExec = Int32(SOCK_CLOEXEC.rawValue)
    return socket(
      address.pointee.family, address.pointee.socktype | closeOnExec, address.pointee.protocol)
  }

  /// Statuses whose body is a document: all others are judged by their head.
  static func hasWantedBody(_ status: Int) -> Bool {
    status == 200 || status == 203 || status == 226
  }

  /// A short body that nobody wants is read to its end, since that keeps the connection.
  private static let unwantedLimit = 64 << 10
}

// How options are set.
extension EasyHandle {
  private func setConstants(userAgent: String) {
    let this = Unmanaged.passUnretained(self).toOpaque()
    ccurl_set_text(easy, CURLOPT_USERAGENT, userAgent)
    ccurl_set_text(easy, CURLOPT_ACCEPT_ENCODING, ContentCoding.accepted)
    // What was packed comes as it is: `IncomingBody` unpacks it and sees whether it is whole.
    ccurl_set_long(easy, CURLOPT_HTTP_CONTENT_DECODING, 0)
    // A proxy from the environment would connect for us and so evade the check of addresses.
    ccurl_set_text(easy, CURLOPT_PROXY, "")
    ccurl_set_text(easy, CURLOPT_PROTOCOLS_STR, "http,https")
    ccurl_set_text(easy, CURLOPT_CAINFO, SystemTrust.bundle)
    // Without a folder, the parsed system certificates are kept for the next connection.
    ccurl_set_text(easy, CURLOPT_CAPATH, nil)
    ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
    ccurl_set_long(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    // A look-up that hangs is left to its own thread; else taking the handle out would wait for it.
    ccurl_set_long(easy, CURLOPT_QUICK_EXIT, 1)
    ccurl_set_long(easy, CURLOPT_BUFFERSIZE, 64 << 10)
    ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
    ccurl_set_pointer(easy, CURLOPT_HEADERDATA, this)
    ccurl_set_pointer(easy, CURLOPT_WRITEDATA, this)
    ccurl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, this)
    ccurl_set_data_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      guard let part = part(bytes, size * count), let handle = handle(context) else { return 0 }
      return handle.read(line: part) ? part.count : 0
    }
    ccurl_set_data_callback(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      guard let part = part(bytes, size * count), let handle = handle(context) else { return 0 }
      return handle.read(part: part) ? part.count : 0
    }
    ccurl_set_socket_callback(easy) { context, _, address in
      guard let address, let handle = handle(context) else { return CURL_SOCKET_BAD_VALUE }
      return handle.openSocket(address)
    }
  }

  private func setLimits() {
    ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT_MS, max(1, limits.connectTime.milliseconds))
    ccurl_set_long(easy, CURLOPT_LOW_SPEED_LIMIT, limits.minimumBytesPerSecond)
    ccurl_set_long(easy, CURLOPT_LOW_SPEED_TIME, (limits.slowTime.milliseconds + 999) / 1000)
  }

  /// Trusts the certificates of a file besides the system's, which then are looked up in their folder.
  private func trust(_ file: String?) {
    caFile = file
    ccurl_set_text(easy, CURLOPT_CAINFO, file ?? SystemTrust.bundle)
    ccurl_set_text(easy, CURLOPT_CAPATH, file == nil ? nil : SystemTrust.folder)
  }

  private func setLines(_ texts: [[UInt8]]) {
    curl_slist_free_all(lines)
    lines = nil
    for text in texts {
      text.withUnsafeBytes { bytes in
        lines = curl_slist_append(lines, bytes.bindMemory(to: CChar.self).baseAddress) ?? lines
      }
    }
    ccurl_set_lines(easy, CURLOPT_HTTPHEADER, lines)
  }
}

private func part(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> UnsafeBufferPointer<
  UInt8
>? {
  // A rebound pointer is safe because both types are one byte and the memory is libcurl's for the whole call.
  UnsafeRawPointer(bytes).map {
    UnsafeBufferPointer(start: $0.assumingMemoryBound(to: UInt8.self), count: count)
  }
}

private func handle(_ context: UnsafeMutableRawPointer?) -> EasyHandle? {
  context.map { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue() }
}

/// `CURL_SOCKET_BAD`, whose cast Swift does not import.
private let CURL_SOCKET_BAD_VALUE: curl_socket_t = -1
