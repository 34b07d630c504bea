import Foundation
import PseudoTerminal
import Testing

/// Notes from scripts: what is asked for wrongly is said, and nothing of it is dropped silently.
@Suite struct AnnotateTests {
  @Test(arguments: [
    (#""note": 5"#, "“note” takes a text."), (#""note": ["x"]"#, "“note” takes a text."),
    (#""tags": "abc""#, "“tags” takes an array of texts."),
    (#""tags": [1, 2]"#, "“tags” takes an array of texts."),
    (##""tags": ["#"]"##, "“#” is no tag: a tag is a word."),
    (#""color": 7"#, "“color” takes a text."),
    (#""start": 1.5, "end": 3"#, "“start” takes a whole number from 0."),
    (#""start": -1, "end": 3"#, "“start” takes a whole number from 0."),
    (#""start": 1"#, "The start and the end of a passage go together."),
    (#""whole": "yes""#, "“whole” takes true or false."),
    (#""whole": true"#, "A note on the whole article names no passage and no colour."),
  ])
  func aWronglyTypedValueIsSaidAndNothingIsAdded(member: String, problem: String) throws {
    let room = try ReadingRoom()
    let requests = room.folder.appending(path: "requests.jsonl")
    let right = #"{"quote": "Linz in 1911"}"#
    let wrong = #"{"quote": "a clockmaker", \#(member)}"#
    try Data("\(right)\n\(wrong)\n".utf8).write(to: requests)
    let (status, output, errors) = try room.run(
      "annotate", room.article.path, "--from", requests.path)
    #expect(status == 2 && output.isEmpty)
    #expect(errors == "\(requests.path), line 2: \(problem)\n")
    #expect(room.notes.isEmpty)
  }

  @Test func coloursAreCalledInCapitalsToo() throws {
    let room = try ReadingRoom()
    let added = try room.run(
      "annotate", room.article.path, "--quote", "Linz in 1911", "--color", "Red")
    #expect(added.status == 0)
    let listed = try room.run("notes", room.article.path, "--color", "RED").output
    #expect(listed.contains("Linz in 1911"))
  }

  @Test func lookingAtTagsChangesNothing() throws {
    let room = try ReadingRoom()
    let added = try room.run(
      "annotate", room.article.path, "--quote", "Linz in 1911", "--tag", "two words", "--tag",
      "#hash")
    #expect(added.status == 0)
    #expect(room.notes.contains(#""two-words""#) && room.notes.contains(#""hash""#))
    // Another tool takes any text for a tag.
    let foreign = room.notes.replacing(#""two-words""#, with: #""two words""#)
      .replacing(#""hash""#, with: ##""#hash""##)
    try Data(foreign.utf8).write(to: room.sidecar)
    let terminal = try room.open()
    try terminal.press("]")
    try terminal.press("h")
    try terminal.press("t")
    try terminal.waitForScreen(containing: "two-words hash")
    try terminal.press("Enter")
    try terminal.wait(for: "the prompt to go") { !$0.screenText.contains("Tags:") }
    #expect(room.notes == foreign)
    try terminal.press("t")
    try terminal.press("x")
    try terminal.press("Enter")
    try terminal.wait(for: "the tag to be saved") { _ in room.notes.contains(#""x""#) }
    #expect(room.notes.contains(#""two words""#) && room.notes.contains(##""#hash""##))
    for tag in ["hash", "#hash", "two words", "two-words"] {
      let listed = try room.run("notes", room.article.path, "--tag", tag).output
      #expect(listed.contains("#two-words #hash #x"), "\(tag)")
    }
  }

  @Test func aNoteOnTheWholeArticleIsWritten() throws {
    let room = try ReadingRoom()
    let added = try room.run("annotate", room.article.path, "--whole", "--note", "Read twice.")
    #expect(added.status == 0 && added.output.hasPrefix("urn:uuid:"))
    let listed = try room.run("notes", room.article.path)
    #expect(listed.output == "note on the article\n    Read twice.\n")
    let wrong = try room.run("annotate", room.article.path, "--whole")
    #expect(wrong.status == 2 && wrong.errors.contains("needs its text"))
  }

  @Test func theLineEndsOfWindowsBecomeLineFeeds() throws {
    let room = try ReadingRoom()
    _ = try room.run(
      "annotate", room.article.path, "--whole", "--note", "one\r\ntwo\rthree")
    #expect(room.notes.contains(#""one\ntwo\nthree""#))
    let editor = room.folder.appending(path: "editor")
    try Data("printf 'four\\r\\nfive\\r\\n' > \"$1\"\n".utf8).write(to: editor)
    let terminal = try room.open(environment: ["VISUAL": "", "EDITOR": "sh '\(editor.path)'"])
    try terminal.press("m")
    try terminal.press("E")
    try terminal.waitForScreen(containing: "five")
    try terminal.wait(for: "the note to be saved") { _ in room.notes.contains("five") }
    #expect(room.notes.contains(#""four\nfive""#))
  }

  @Test func anEditorThatCannotBeStartedIsNamed() throws {
    let room = try ReadingRoom()
    let terminal = try room.open(environment: ["VISUAL": "", "EDITOR": "no-such-editor"])
    try terminal.press("m")
    try terminal.press("E")
    try terminal.waitForScreen(containing: "“no-such-editor” could not be started")
  }

  @Test func aHighlightGoesWithTheNoteThatTheEditorDidNotBring() throws {
    let room = try ReadingRoom()
    let terminal = try room.open(environment: ["VISUAL": "", "EDITOR": "false"])
    try terminal.press("E")
    try terminal.waitForScreen(containing: "“false” ended with an error")
    try terminal.waitForScreen(containing: "No note, so no highlight")
    try terminal.press("q")
    _ = try terminal.waitForExit()
    #expect(try room.run("notes", room.article.path).output == "")
  }

  @Test func checkTellsTheWordsBetweenTheEndsThatWereMoved() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    for key in ["}", "}", "m", "<", "e", "<", "e"] { try terminal.press(key) }
    try terminal.waitForScreen(containing: "It begins")
    try terminal.press("q")
    _ = try terminal.waitForExit()
    let (status, output, _) = try room.run("check", room.article.path)
    #expect(status == 0)
    #expect(output.hasPrefix("exact") && output.hasSuffix("  “came to Linz in 1911.”\n"))
    #expect(try room.run("notes", room.article.path, "--grep", "Muster").output == "")
  }
}
