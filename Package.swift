// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: a warning is an error, and what may cross a door is spelled out.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
]

/// A room of the house: one module, with the rooms it may look into. See `Docs/Architecture.md`.
func room(_ name: String, imports: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: house)
}

/// The tests of one room.
func tests(_ room: String, with others: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(
    name: "\(room)Tests", dependencies: [.target(name: room)] + others, resources: resources,
    swiftSettings: house)
}

let package = Package(
  name: "feedhub",
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

    room("FeedDomain", imports: []),
  ],
  swiftLanguageModes: [.v6]
)
