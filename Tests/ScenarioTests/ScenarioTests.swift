import Foundation
import Reader
import Testing

/// Plays every file in Scenarios/. `RECORD=1` rewrites what they expect, and fails.
@Suite struct ScenarioTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Scenarios")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".scenario") }.sorted()

  static func scenario(_ name: String) throws -> Scenario {
    Scenario(
      name: name, text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
  }

  @Test(arguments: names) func plays(_ name: String) throws {
    let scenario = try Self.scenario(name)
    let played = try ScenarioPlayer.play(scenario)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try played.text.write(
        to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded; look at what changed and run again.")
      return
    }
    for (expected, got) in zip(scenario.parts, played.parts) where expected != got {
      let difference = zip(expected.lines + Array(repeating: "", count: 200), got.lines)
        .filter { $0 != $1 }.map { "- \($0)\n+ \($1)" }.joined(separator: "\n")
      Issue.record("\(name): == \(expected.heading)\n\(difference)")
    }
  }

  /// A command is played by a scenario where its keys make a difference.
  @Test(arguments: Command.all.map(\.name)) func everyCommandIsPlayed(_ command: String) throws {
    let scenarios = try Self.names.map(Self.scenario).filter { $0.plays.contains(command) }
    #expect(!scenarios.isEmpty, "No scenario plays “\(command)”.")
    var settings = Settings()
    settings.keys[command] = []
    for scenario in scenarios {
      let without = try ScenarioPlayer.play(scenario, settings: settings)
      #expect(
        without.text != scenario.text, "\(scenario.name) is the same without “\(command)”.")
    }
  }
}
