import ArgumentParser

/// Offers the parts of feedhub, over the same code path as the real commands, to independent suites and benches.
@main
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedhub-bench",
    abstract: "Measures feedhub's parts through the command contracts of independent suites.",
    subcommands: [
      ParseVerb.self, SanitizeVerb.self, OPMLVerb.self, FetchVerb.self, PollVerb.self,
      ParseBenchVerb.self, ClassifyVerb.self, SectionModelVerb.self, NeardupVerb.self,
      SamenessVerb.self, MergeVerb.self, PublishBenchVerb.self,
    ])
}
