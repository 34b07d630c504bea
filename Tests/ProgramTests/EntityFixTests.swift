import Foundation
import PseudoTerminal
import Screen
import Testing

/// `manicule entities --fix`, and the same by keys.
@Suite struct EntityFixTests {
  private static let text = """
    Himit Qari was held in Kashgar. Qari is 45, a source told Radio Free Asia.

    The source told RFA that Mr. Qari, who was seen on CNN, had been in prison in Kashgar.

    """

  private func room() throws -> ReadingRoom { try ReadingRoom(Self.text) }

  private func fix(
    _ corrections: String..., in room: ReadingRoom, _ options: [String] = []
  ) throws -> (status: Int32, output: String, errors: String) {
    try room.run(
      [builtProgram("manicule"), "entities", room.article.path]
        + corrections.flatMap { ["--fix", $0] } + options)
  }

  private func names(in room: ReadingRoom) -> URL {
    room.folder.appending(path: ".local/share/manicule/names.toml")
  }

  /// The names that a listing has.
  private func names(_ output: String) -> [String] {
    output.split(separator: "\n").map { line in
      let name = line.dropFirst(20).components(separatedBy: "  (")[0]
      return "\(line.prefix { $0 != " " }) \(name)"
    }
  }

  @Test func correctionsHoldWheneverTheArticleIsRead() throws {
    let room = try room()
    let (status, output, errors) = try fix(
      "rename:Qari=Chief Qari", "hide:CNN", "type:Kashgar=organization", "add:prison=place",
      "split:RFA", in: room)
    #expect(status == 0 && errors.isEmpty, "\(errors)")
    let expected = [
      "person Chief Qari", "organization Kashgar", "organization Radio Free Asia",
      "organization RFA", "place prison",
    ]
    #expect(names(output) == expected)
    #expect(names(try fix(in: room).output) == expected)
    #expect(!FileManager.default.fileExists(atPath: names(in: room).path))

    let edited = "Before it. " + Self.text.replacing("was seen", with: "had been seen")
    try Data(edited.utf8).write(to: room.article)
    #expect(names(try fix(in: room).output) == expected)
    #expect(try room.run("check", room.article.path).status == 0)
  }

  @Test func oneMentionIsSetApart() throws {
    let room = try room()
    let place = Self.text.unicodeScalars.count - Self.text.unicodeScalars.drop { $0 != "M" }.count
    let start = place + "Mr. ".count
    let (status, output, errors) = try fix(
      "split:\(start)-\(start + 4)=Abdul Qari", in: room, ["--format", "csv"])
    #expect(status == 0, "\(errors)")
    #expect(output.contains(",Abdul Qari,person,\(start),\(start + 4),Qari\n"))
    #expect(output.contains(",Himit Qari,person,0,10,Himit Qari\n"))
  }

  @Test(arguments: [
    ("hid:CNN", "“hide:”"), ("rename:Quari=X", "“Qari”"),
    ("merge:RFA=Radio Fre Asia", "“Radio Free Asia”"),
    ("type:CNN=organisation", "“organization”"), ("type:CNN", "type:NAME=TYPE"),
    ("add:Urumqi=place", "does not stand"), ("split:0-3=X", "--format json"),
    ("hide:CNN=x", "hide:NAME"), ("rename:=x", "rename:NAME"),
    ("merge:Qari=Himit Qari", "one entry"),
    ("split:CNN-", "no entry"), ("rename:CNN=CNN", "already"),
  ])
  func whatIsWrongIsSaidAndNothingIsKept(_ correction: String, _ words: String) throws {
    let room = try room()
    let (status, output, errors) = try fix("hide:Kashgar", correction, in: room)
    #expect(status == 2 && output.isEmpty)
    #expect(errors.contains(words), "\(errors)")
    #expect(room.notes.isEmpty)
  }

  @Test func everywhereGoesToTheNamesAndHoldsElsewhere() throws {
    let room = try room()
    let other = room.folder.appending(path: "other.txt")
    try Data("A source told CNN and RFA of it. Ilham Tohti is free.\n".utf8).write(to: other)
    let (status, _, errors) = try fix(
      "hide:CNN", "rename:RFA=RFA/RL", "type:Kashgar=organization", in: room, ["--everywhere"])
    #expect(status == 0, "\(errors)")
    let list = try String(contentsOf: names(in: room), encoding: .utf8)
    #expect(list.contains("\"CNN\" = \"hide\"") && list.contains("\"Kashgar\" = \"organization\""))
    let elsewhere = try room.run("entities", other.path)
    #expect(!elsewhere.output.contains("CNN"))

    let damaged = list.replacing("[aliases]", with: "[aliases]\n\"Ilham\" = 5")
    try Data(damaged.utf8).write(to: names(in: room))
    let again = try room.run("entities", other.path)
    #expect(again.status == 1 && again.output == elsewhere.output)
    #expect(again.errors.contains("names.toml:") && again.errors.contains("“Ilham” takes a name"))
  }

  @Test func aWrongLineOfNamesIsToldWhileReading() throws {
    let room = try room()
    let file = names(in: room)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("[names]\n\"CNN\" = \"hid\"\n\"Kashgar\" = \"hide\"\n".utf8).write(to: file)
    let terminal = try room.open(
      size: Size(columns: 120, rows: 24), waitingFor: "names.toml:2: There is no type “hid”")
    #expect(!terminal.screenText.contains("Kashgar  "))
    #expect(terminal.screenText.contains("CNN  "))
  }

  @Test func whatIsSaidByKeysIsInTheFiles() throws {
    let room = try room()
    let terminal = try room.open(size: Size(columns: 120, rows: 24), waitingFor: "Himit Qari  ")
    for keys in ["ge", "r"] { try terminal.press(keys) }
    try terminal.waitForScreen(containing: "Name: Himit Qari")
    try terminal.press("Ctrl-u")
    terminal.type("Chief Qari")
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: "“Chief Qari” now")
    try terminal.press("E")
    try terminal.waitForScreen(containing: "In every article?")
    try terminal.press("y")
    try terminal.waitForScreen(containing: "names.toml")
    let list = try String(contentsOf: names(in: room), encoding: .utf8)
    #expect(list.contains("\"Himit Qari\" = \"Chief Qari\""))
    try terminal.press("q")
    _ = try terminal.waitForExit()
    #expect(room.notes.contains("\"value\": \"Chief Qari\""))
    #expect(names(try fix(in: room).output).contains("person Chief Qari"))
  }
}
