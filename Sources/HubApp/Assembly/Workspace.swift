/// The folder that a hub lives in, and where its things lie there.
package struct Workspace: Sendable {
  package let directory: String
  package let configuration: String
  private let databaseName: String

  /// `configuration` is taken from the working directory; nil means feeds.yml in the hub's own folder.
  package init(
    directory: String, configuration: String? = nil, databaseName: String = "feedhub"
  ) {
    self.directory = directory
    self.databaseName = databaseName
    self.configuration = configuration ?? Self.path(directory, "feeds.yml")
  }

  package var database: String { Self.path(directory, "data/\(databaseName).sqlite") }
  /// What `feedhub train` learned; the model that ships is used as long as there is none.
  package var sectionModel: String { Self.path(directory, "data/\(databaseName).sections.tsv") }
  package var output: String { Self.path(directory, "output") }
  package var desk: String { Self.path(directory, "desk") }

  private static func path(_ directory: String, _ name: String) -> String {
    directory == "." ? name : "\(directory)/\(name)"
  }
}
