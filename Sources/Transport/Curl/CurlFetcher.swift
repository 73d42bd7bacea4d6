package import FeedDomain

/// Fetches through libcurl: all transfers on one thread of their own, none on the threads that run Swift tasks.
package final class CurlFetcher: FeedFetcher {
  private let loop: MultiLoop

  package init(settings: FetcherSettings) {
    loop = MultiLoop(settings: settings)
    loop.start()
  }

  deinit { loop.stop() }

  package func fetch(_ request: FetchRequest) async -> FetchOutcome {
    let transfer = Transfer(request)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        loop.submit(transfer, continuation)
      }
    } onCancel: {
      loop.cancel(transfer)
    }
  }
}
