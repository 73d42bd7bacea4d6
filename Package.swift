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

/// How an optimised program is linked: see `Docs/Decisions/0050-what-is-read-at-the-start.md`.
let lean: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xlinker", "-z", "-Xlinker",
      "pack-relative-relocs",
    ], .when(configuration: .release))
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A room of the house: one module, with the rooms it may look into.
///
/// See `Docs/Architecture.md`.
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
  products: [
    .executable(name: "feedhub", targets: ["feedhub"]),
    .executable(name: "feedhub-bench", targets: ["feedhub-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CUnpack", providers: [.apt(["zlib1g-dev", "libbrotli-dev", "libzstd-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),

    room("FeedDomain", imports: []),
    room("VietnameseText", imports: []),
    room("Markup", imports: ["FeedDomain"]),
    room("FeedSyntax", imports: ["FeedDomain", "Markup", "VietnameseText"]),
    room("Curation", imports: ["FeedDomain", "Markup", "VietnameseText", crypto]),
    room("HubStore", imports: ["FeedDomain", "CDeflate", "CSQLite", "CZstd", grdb]),
    room("Transport", imports: ["FeedDomain", "CCurl", "CUnpack"]),
    room("Pipeline", imports: ["FeedDomain", "FeedSyntax", "Curation"]),
    room(
      "WebUI", imports: ["FeedDomain", "Markup", "VietnameseText", crypto, cryptoExtras, mustache]),
    room("SampleNetwork", imports: ["FeedDomain"]),
    room("HubTesting", imports: ["FeedDomain", "SampleNetwork"]),
    room(
      "HubApp",
      imports: [
        "FeedDomain", "VietnameseText", "Markup", "FeedSyntax", "Curation", "HubStore", "Transport",
        "Pipeline", "WebUI", "SampleNetwork", "CMalloc", argumentParser, httpTypes, hummingbird,
        logging, nio, yams,
      ]),
    .executableTarget(
      name: "feedhub", dependencies: ["HubApp"], swiftSettings: house, linkerSettings: lean),
    .executableTarget(
      name: "feedhub-bench",
      dependencies: [
        "HubApp", "FeedDomain", "FeedSyntax", "Markup", "Curation", "Pipeline", "HubStore",
        "Transport", argumentParser,
      ],
      swiftSettings: house, linkerSettings: lean),

    tests("FeedDomain", with: []),
    tests("VietnameseText", with: []),
    tests("Markup", with: []),
    tests(
      "FeedSyntax", with: ["FeedDomain", "Markup"],
      resources: [.copy("Fixtures"), .copy("LintFixtures"), .copy("ListFixtures")]),
    tests("Curation", with: ["FeedDomain", "HubTesting", "VietnameseText"]),
    tests("HubStore", with: ["FeedDomain", "HubTesting", grdb]),
    tests("Transport", with: ["FeedDomain", "HubTesting", "SampleNetwork"]),
    tests("Pipeline", with: ["Curation", "FeedDomain", "FeedSyntax", "HubTesting"]),
    tests("WebUI", with: ["FeedDomain", "HubTesting", mustache], resources: [.copy("Snapshots")]),
    tests("HubApp", with: ["FeedDomain", "HubTesting", "SampleNetwork", argumentParser, grdb]),
    .testTarget(name: "HouseTests", swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
