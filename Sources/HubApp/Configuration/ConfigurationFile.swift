import FeedDomain
import Foundation
import Pipeline
import Yams

/// Reads feeds.yml: all of it is right, or all that is wrong is told with its line.
package enum ConfigurationFile {
  package static func read(_ path: String) throws(ConfigurationFailure) -> Configuration {
    guard let data = FileManager.default.contents(atPath: path) else {
      let reason =
        FileManager.default.fileExists(atPath: path) ? "cannot be read" : "does not exist"
      throw ConfigurationFailure(
        path: path,
        problems: [ConfigurationProblem(line: nil, message: "the file \(reason)")])
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw ConfigurationFailure(
        path: path, problems: [ConfigurationProblem(line: nil, message: "the file is not UTF-8")])
    }
    return try parse(text, path: path)
  }

  /// Reads the text of a configuration; `path` only names it in problems.
  package static func parse(
    _ text: String, path: String
  ) throws(ConfigurationFailure) -> Configuration {
    let problems = ProblemList()
    let configuration = try Self.top(text, path: path, problems: problems)
      .map { Self.configuration($0, path: path) }
    guard let configuration, problems.problems.isEmpty else {
      throw ConfigurationFailure(
        path: path, problems: problems.problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    return configuration
  }

  static func top(
    _ text: String, path: String, problems: ProblemList
  ) throws(ConfigurationFailure) -> ConfigurationNode? {
    do {
      // Every value is read as the text it is: with the usual resolver, Yams would try five regular expressions on
      // each key and value to guess its type.
      guard let node = try Yams.compose(yaml: text, .basic) else {
        problems.note(ConfigurationProblem(line: nil, message: "the file is empty"))
        return nil
      }
      return ConfigurationNode(node: node, path: "", problems: problems)
    } catch {
      throw ConfigurationFailure(path: path, problems: [problem(of: error)])
    }
  }

  /// What the YAML reader objects to, without its own picture of the place.
  private static func problem(of error: any Error) -> ConfigurationProblem {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      ConfigurationProblem(line: mark.line, message: "not valid YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      ConfigurationProblem(
        line: context.mark.line,
        message: "a key is given twice: \(keys.joined(separator: ", "))")
    default:
      ConfigurationProblem(line: nil, message: "not valid YAML: \(error)")
    }
  }

  private static func configuration(_ top: ConfigurationNode, path: String) -> Configuration {
    top.checkKeys()
    var hub = HubReader.hub(top.child("hub"), top: top)
    if let sections = top.child("sections") { hub.sections = HubReader.sections(sections) }
    let known = hub.sections.map(\.id)
    let folder = (path as NSString).deletingLastPathComponent
    let block = SourcesReader(sections: known, folder: folder)
      .block(top.child("sources"), top: top)
    let rules = RulesReader(sections: known, sources: block.sources).rules(top.child("rules"))
    let poll = top.child("poll")
    var policy = PollReader.policy(poll)
    policy.caFiles = block.caFiles
    var configuration = Configuration(
      hub: hub, sources: block.sources, rules: rules,
      editions: DigestsReader.editions(top.child("digests"), sections: known),
      poll: policy, allow: PollReader.allow(poll?.child("allow")),
      ports: PollReader.ports(poll?.child("ports")),
      entries: PollReader.entries(top.child("publish")),
      mail: MailReader(folder: folder).settings(top.child("mail")))
    configuration.lines = block.lines
    configuration.searches = SearchesReader(sections: hub.sections, sources: block.sources)
      .searches(top.child("searches"))
    return configuration
  }
}
