import Foundation
import PseudoTerminal
import Screen
import Testing

/// What cannot be read is said in a sentence, and nothing that a file holds drives the terminal.
@Suite struct BadInputTests {
  /// Sets a title, clears, colours, reorders: what a hostile file would like to do.
  private static let hostile =
    "\u{1B}]0;owned\u{7}\u{1B}[2J\u{1B}[31mred\u{9B}31m\u{202E}abc\u{2066}\u{8}\u{7F}"

  @Test func nothingOfAHostileFileReachesTheTerminal() throws {
    let room = try ReadingRoom(
      "Title \(Self.hostile)\n\nText with \(Self.hostile) in it.\n",
      name: "bad\u{1B}]0;name\u{7}.txt")
    let terminal = try room.open()
    try terminal.press("}")
    try terminal.press("a")
    terminal.paste("pasted \(Self.hostile) note")
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: "pasted")
    try terminal.press("q")
    _ = try terminal.waitForExit()
    let sent = String(decoding: terminal.output, as: UTF8.self)
    for forbidden in ["\u{1B}]0;", "\u{1B}[31mred", "\u{9B}", "\u{202E}", "\u{2066}"] {
      #expect(
        !sent.unicodeScalars.contains(forbidden.unicodeScalars), "\(forbidden.debugDescription)")
    }
  }

  @Test func markdownThatIsLeftUnparsedIsTold() throws {
    let room = try ReadingRoom(String(repeating: "![[]()", count: 50_000), name: "odd.md")
    _ = try room.open(waitingFor: "shown as plain text")
  }

  @Test func aHostileSidecarIsShownHarmlessly() throws {
    let room = try ReadingRoom()
    let note = Self.hostile.unicodeScalars.map { "\\u" + String(format: "%04x", $0.value) }.joined()
    let added = try room.run(
      "annotate", room.article.path, "--quote", "She was a clockmaker.", "--note", "PLACE", "--tag",
      "t")
    #expect(added.status == 0)
    try Data(room.notes.replacing("PLACE", with: note).utf8).write(to: room.sidecar)
    let terminal = try room.open()
    try terminal.waitForScreen(containing: "owned")
    let sent = String(decoding: terminal.output, as: UTF8.self)
    #expect(!sent.contains("\u{1B}]0;"))
    #expect(!sent.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: ["notes", "check", "export", "entities"])
  func everyCommandTellsThatItShowsACopy(command: String) throws {
    let room = try ReadingRoom()
    _ = try room.run("annotate", room.article.path, "--quote", "Linz in 1911", "--note", "Kept.")
    try Data("{\"half".utf8).write(to: room.sidecar)
    let (status, output, errors) = try room.run(command, room.article.path)
    #expect(status == 1)
    #expect(output.contains("Linz"))
    #expect(errors.contains("is damaged: its last good copy is shown"))
    #expect(room.notes == "{\"half")
  }

  @Test func whatIsWrittenIntoADeviceOrAPipeLeavesItOne() throws {
    let room = try ReadingRoom()
    _ = try room.run("annotate", room.article.path, "--quote", "Linz in 1911", "--note", "Kept.")
    let script = """
      mkfifo pipe && cat pipe > copy &
      while ! test -p pipe; do sleep 0.01; done
      "$1" export article.txt -o pipe && wait && test -p pipe && cat copy
      "$1" export article.txt -o /dev/stdout | cat
      """
    let (status, output, errors) = try room.run(
      ["sh", "-c", script, "sh", builtProgram("manicule")])
    #expect(status == 0 && errors.isEmpty)
    #expect(output.ranges(of: "Kept.").count == 2)
  }

  @Test(arguments: ["", "{\"half"])
  func aDamagedSidecarIsPutAsideAtTheFirstChange(contents: String) throws {
    let room = try ReadingRoom()
    try Data(contents.utf8).write(to: room.sidecar)
    let script = try room.run("annotate", room.article.path, "--quote", "Linz in 1911")
    #expect(script.status == 3 && script.errors.contains("damaged"))
    let terminal = try room.open(waitingFor: "puts the damaged file aside")
    #expect(room.notes == contents)
    try terminal.press("m")
    try terminal.wait(for: "the note to be saved") { $0.screenText.contains(" saved") }
    try terminal.press("q")
    _ = try terminal.waitForExit()
    #expect(room.notes.contains("A Town and Its Clock"))
    let names = try FileManager.default.contentsOfDirectory(atPath: room.folder.path)
    let aside = names.filter { $0.contains(".corrupt-") }
    let kept = try aside.map {
      try String(contentsOf: room.folder.appending(path: $0), encoding: .utf8)
    }
    #expect(kept == (contents.isEmpty ? [] : [contents]))
  }

  @Test(arguments: ["[1, 2]", "{\"type\": \"Other\"}"])
  func aSidecarThatCannotBeReadIsLeftAlone(contents: String) throws {
    let room = try ReadingRoom()
    try Data(contents.utf8).write(to: room.sidecar)
    let terminal = try room.open(waitingFor: "left as it is")
    try terminal.press("m")
    try terminal.waitForScreen(containing: "nothing can be changed")
    try terminal.press("q")
    _ = try terminal.waitForExit()
    #expect(room.notes == contents)
  }

  @Test func aSidecarOfANewerVersionIsShownAndLeftAlone() throws {
    let room = try ReadingRoom()
    _ = try room.run(
      "annotate", room.article.path, "--quote", "She was a clockmaker.", "--note", "n")
    let newer = room.notes.replacing("\"manicule:version\": 1", with: "\"manicule:version\": 99")
    try Data(newer.utf8).write(to: room.sidecar)
    let terminal = try room.open(waitingFor: "newer program")
    try terminal.press("d")
    try terminal.press("j")
    try terminal.waitForScreen(containing: "1 note")
    try terminal.press("q")
    _ = try terminal.waitForExit()
    #expect(room.notes == newer)
  }

  @Test func whatIsNoArticleIsSaidInASentence() throws {
    let room = try ReadingRoom("text\0with a NUL", name: "binary.txt")
    let missing = room.folder.appending(path: "missing.txt").path
    for path in [missing, room.folder.path, room.article.path] {
      let (status, output, errors) = try room.run("print", path)
      #expect(status == 3)
      #expect(output.isEmpty)
      #expect(errors.hasSuffix(".\n") && errors.split(separator: "\n").count == 1, "\(errors)")
    }
  }

  @Test(arguments: ["print", "entities", "notes", "export", "check"])
  func textInALegacyEncodingIsTold(command: String) throws {
    let room = try ReadingRoom()
    try Data("Caf".utf8 + [0xE9] + " in Linz, d".utf8 + [0xE9, 0x6A, 0xE0] + ".\n".utf8)
      .write(to: room.article)
    let (status, output, errors) = try room.run(command, room.article.path)
    let sentence = "3 bytes are not valid UTF-8 and are shown as �.\n"
    #expect(status == 1)
    #expect(errors == "“\(room.article.path)”: \(sentence)")
    #expect(!output.contains("valid"))
  }

  @Test func anUnknownCommandNamesTheNearest() throws {
    let room = try ReadingRoom()
    let (status, output, errors) = try room.run("exprot", room.article.path, "--format", "json")
    #expect(status == 2 && output.isEmpty)
    #expect(errors == "There is no file and no command “exprot”; is “export” meant?\n")
  }

  @Test func aTabInCodeIndentsByFourColumns() throws {
    let room = try ReadingRoom("```\nif a:\n\treturn\n  \tb\n```\n", name: "code.md")
    #expect(try room.run("print", room.article.path).output == "if a:\n    return\n    b\n")
  }

  @Test func aTabThatBeginsARowTakesAllItsColumns() throws {
    let room = try ReadingRoom("```\nabcde\txyz\n```\n", name: "code.md")
    let printed = try room.run("print", room.article.path, "--width", "6")
    #expect(printed.output == "abcde\n    xy\nz\n")
  }

  @Test func withoutATerminalPrintIsNamed() throws {
    let room = try ReadingRoom()
    let (status, _, errors) = try room.run(room.article.path)
    #expect(status == 3)
    #expect(errors.contains("manicule print"))
  }

  @Test func aTerminalThatCannotMoveItsCursorIsRefused() throws {
    let room = try ReadingRoom()
    let terminal = try PseudoTerminal(
      path: builtProgram("manicule"), arguments: [room.article.path],
      environment: room.environment.merging(["TERM": "dumb"]) { $1 })
    #expect(try terminal.waitForExit() == .status(3))
    #expect(terminal.screenText.contains("cannot move its cursor"))
  }

  @Test func anEmptyArticleOpens() throws {
    let terminal = try ReadingRoom("").open(waitingFor: "This article is empty.")
    try terminal.press("m")
    try terminal.waitForScreen(containing: "has no text")
  }
}

extension String.UnicodeScalarView {
  fileprivate func contains(_ other: String.UnicodeScalarView) -> Bool {
    Array(self).split(separator: Array(other), maxSplits: 1, omittingEmptySubsequences: false).count
      > 1
  }
}
