import HubApp

/// The program; everything it does is in `HubApp`.
@main
enum Main {
  static func main() async {
    await Feedhub.start()
  }
}
