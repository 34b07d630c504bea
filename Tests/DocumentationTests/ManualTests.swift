import ArgumentParser
import Foundation
import Reader
import Testing

@testable import manicule

/// What the manual page says of commands and settings is what the program says.
@Suite struct ManualTests {
  @Test func commandsAreFresh() throws {
    let help = try JSONDecoder().decode(Help.self, from: Data(Manicule._dumpHelp().utf8))
    let commands = (help.command.subcommands ?? []).filter { $0.commandName != "help" }
    try GeneratedText(path: "docs/manicule.1", part: "commands")
      .expect(commands.map(\.mdoc).joined())
  }

  @Test func settingsAreFresh() throws {
    let lines = SettingsListing(settings: Settings()).toml.split(
      separator: "\n", omittingEmptySubsequences: false)
    try GeneratedText(path: "docs/manicule.1", part: "settings")
      .expect(lines.dropLast().map { "\(String($0).mdocText)\n" }.joined())
  }
}

/// What the argument parser writes of a program's commands.
private struct Help: Decodable {
  let command: CommandHelp
}

private struct CommandHelp: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [ArgumentHelp]?
  let subcommands: [CommandHelp]?

  var mdoc: String {
    let own = (arguments ?? []).filter { !["help", "version"].contains($0.valueName) }
    let paragraphs = (discussion ?? "").split(separator: "\n\n").map {
      ".Pp\n\(String($0).mdocText)\n"
    }
    let usage = own.map { " \($0.usage)" }.joined()
    let list = own.map { ".It \($0.form)\n\($0.explanation.mdocText)\n" }.joined()
    return """
      .Ss \(commandName)
      .Nm Ic \(commandName)\(usage)
      .Pp
      \((abstract ?? "").mdocText)
      \(paragraphs.joined())\(list.isEmpty ? "" : ".Bl -tag -width Ds\n\(list).El\n")
      """
  }
}

private struct ArgumentHelp: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String
  }

  let kind: String
  let names: [Name]?
  let valueName: String
  let isOptional: Bool
  let isRepeating: Bool
  let abstract: String?
  let allValues: [String]?
  let defaultValue: String?

  /// As it stands in the list of options: `Fl o , Fl -output Ar output`.
  var form: String {
    let options = (names ?? []).map { "Fl \($0.kind == "short" ? "" : "-")\($0.name)" }
    let value = kind == "flag" ? [] : ["Ar \(valueName)"]
    return ([options.joined(separator: " , ")] + value).filter { !$0.isEmpty }.joined(
      separator: " ")
  }

  /// As it stands on the command line.
  var usage: String {
    let long = names?.first { $0.kind == "long" }.map { "Fl -\($0.name)" }
    let value = kind == "flag" ? [] : ["Ar \(valueName)\(isRepeating ? " ..." : "")"]
    let words = ([long].compactMap(\.self) + value).joined(separator: " ")
    return isOptional ? "Oo \(words) Oc" : words
  }

  var explanation: String {
    let values = allValues.map { " One of \($0.joined(separator: ", "))." } ?? ""
    let standard = defaultValue.map { " \($0) by default." } ?? ""
    return (abstract ?? "") + values + standard
  }
}

extension String {
  /// The text as lines of mdoc that hold no requests.
  fileprivate var mdocText: String {
    replacingOccurrences(of: "\\", with: "\\e").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { $0.first == "." || $0.first == "'" ? "\\&\($0)" : String($0) }
    .joined(separator: "\n")
  }
}
