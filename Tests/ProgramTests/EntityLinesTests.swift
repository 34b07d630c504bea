import Foundation
import PseudoTerminal
import Testing

/// `manicule entities` as a step in a pipe.
@Suite struct EntityLinesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func line(_ id: Int) -> String {
    "{\"id\": \(id), \"text\": \"Angela Merkel met\\r\\nMr. Number\(id) in Vienna, Austria.\"}"
  }

  private func answers(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  /// The lines of a file in the room, answered.
  private func run(
    _ lines: String, _ arguments: String, in room: ReadingRoom
  ) throws -> (status: Int32, output: String, errors: String) {
    try Data(lines.utf8).write(to: room.folder.appending(path: "in.jsonl"))
    let program = builtProgram("manicule")
    return try room.run(["sh", "-c", "cat in.jsonl | '\(program)' entities \(arguments)"])
  }

  @Test(arguments: ["--jobs 1 --from -", "--jobs 4 --from in.jsonl", "--jobs 3 --format jsonl"])
  func answersStandInTheOrderOfTheLines(_ arguments: String) throws {
    let lines = (0..<3_000).map(Self.line).joined(separator: "\n")
    let (status, output, errors) = try run(lines, arguments, in: try ReadingRoom())
    #expect(status == 0 && errors.isEmpty, "\(errors)")
    let answers = try answers(output)
    #expect(answers.map { $0["id"] as? Int } == Array(0..<3_000))
    let first = try #require((answers[0]["entities"] as? [[String: Any]])?.first)
    #expect(first["name"] as? String == "Angela Merkel" && first["type"] as? String == "person")
  }

  @Test func whatIsNoLineOfTextIsAnsweredByItsNumber() throws {
    let lines = """
      {"id": "a", "text": "Vienna is in Austria.", "other": [1, {}]}
      no JSON

      {"id": [1], "text": 5}
      {"text": "\u{1B}[31mVienna is in Austria."}
      {"text": "Vienna is in Austria."}
      """
    let (status, output, errors) = try run(lines, "--from - --jobs 2", in: try ReadingRoom())
    #expect(status == 1)
    #expect(errors.contains("3 lines") && errors.contains("line 2"))
    let answers = try answers(output)
    #expect(answers.map { $0["line"] as? Int } == [nil, 2, 4, 5, nil])
    #expect(answers.map { $0["error"] != nil } == [false, true, true, true, false])
    #expect(answers[0]["id"] as? String == "a")
    #expect(answers[2]["id"] as? [Int] == [1])
  }

  @Test func positionsCountInTheTextAsItWasSent() throws {
    let (_, output, _) = try run(Self.line(7), "--from -", in: try ReadingRoom())
    let text = Array("Angela Merkel met\r\nMr. Number7 in Vienna, Austria.".unicodeScalars)
    let entities = try #require(try answers(output)[0]["entities"] as? [[String: Any]])
    #expect(entities.count > 2)
    for mention in entities.flatMap({ $0["mentions"] as? [[String: Any]] ?? [] }) {
      let (start, end) = (mention["start"] as? Int ?? 0, mention["end"] as? Int ?? 0)
      var words = String.UnicodeScalarView()
      words.append(contentsOf: text[start..<end])
      #expect(mention["text"] as? String == String(words))
    }
  }

  @Test func aLineIsAnsweredBeforeTheNextIsSent() throws {
    let room = try ReadingRoom()
    let program = builtProgram("manicule")
    // The second line is sent once the first is answered; otherwise the run is killed.
    let script = """
      mkfifo in out; '\(program)' entities --from - --jobs 3 < in > out & exec 3> in 4< out
      echo '{"id": 1, "text": "x"}' >&3; read -r first <&4
      echo '{"id": 2, "text": "x"}' >&3; read -r second <&4; exec 3>&-
      echo "$first $second"; wait $!
      """
    let (status, output, _) = try room.run(["sh", "-c", script])
    #expect(status == 0)
    #expect(output == "{\"id\": 1,\"entities\": []} {\"id\": 2,\"entities\": []}\n")
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let room = try ReadingRoom()
    let program = builtProgram("manicule")
    let script = """
      yes '\(Self.line(1))' | { '\(program)' entities --from - --jobs 2; echo $? > status; } | head -2
      """
    let (_, output, errors) = try room.run(["sh", "-c", script])
    #expect(output.split(separator: "\n").count == 2)
    #expect(errors.isEmpty, "\(errors)")
    let status = try String(
      contentsOf: room.folder.appending(path: "status"), encoding: .utf8)
    #expect(status == "0\n")
  }

  @Test func onATerminalItIsSaidHowFarItIs() throws {
    let room = try ReadingRoom()
    let program = builtProgram("manicule")
    let script = "yes '\(Self.line(1))' | '\(program)' entities --from - > \(room.folder.path)/out"
    let terminal = try PseudoTerminal(
      path: "/bin/sh", arguments: ["-c", script], environment: room.environment)
    try terminal.wait(for: "the progress") { terminal in
      terminal.rows[0].contains(" texts, ") && terminal.rows[0].hasSuffix("a second")
    }
    terminal.hangUp()
  }

  @Test func articlesComeInTheirOrderAndWhatIsMissingIsSaid() throws {
    let room = try ReadingRoom()
    let other = room.folder.appending(path: "other.txt")
    try Data("Angela Merkel was in Vienna.\n".utf8).write(to: other)
    let (status, output, errors) = try room.run(
      "entities", other.path, "missing.txt", room.article.path, "--format", "jsonl", "--jobs", "3",
      "--type", "person,place", "--type", "group", "--context", "2")
    #expect(status == 1)
    #expect(errors.contains("missing.txt") && errors.split(separator: "\n").count == 1)
    let answers = try answers(output)
    #expect(answers.map { $0["article"] as? String } == [other.path, room.article.path])
    #expect(!output.contains("\"date\""))
    #expect(output.contains("\"before\": \"was in \",\"after\": \".\""))
  }

  @Test func quantitiesAreFoundWhereTheyAreAskedFor() throws {
    let room = try ReadingRoom("Angela Merkel paid $5 million in Vienna.\n")
    let asked = try room.run("entities", room.article.path, "--type", "quantity,person")
    #expect(asked.output.contains("$5 million") && asked.output.contains("Angela Merkel"))
    #expect(!asked.output.contains("Vienna"))
    #expect(!(try room.run("entities", room.article.path).output.contains("$5 million")))
  }

  @Test func aNameAcrossLinesIsOnOneLine() throws {
    let sample = Self.root.appending(path: "samples/the-length-of-the-world.txt").path
    let (_, output, _) = try ReadingRoom().run("entities", sample, "--format", "jsonl")
    let entities = try #require(try answers(output)[0]["entities"] as? [[String: Any]])
    let mentions = entities.flatMap { $0["mentions"] as? [[String: Any]] ?? [] }
    #expect(mentions.contains { ($0["text"] as? String)?.contains("\n") == true })
    for entity in entities {
      let forms = entity["aliases"] as? [String] ?? ["\n"]
      #expect((forms + [entity["name"] as? String ?? "\n"]).allSatisfy { !$0.contains("\n") })
    }
  }

  @Test func wrongUseIsSaid() throws {
    let room = try ReadingRoom()
    for arguments in [
      ["entities"], ["entities", room.article.path, "--type", "person,sort"],
      ["entities", "--from", "-", "--format", "csv"], ["entities", "--from", "-", "--jobs", "0"],
      ["entities", room.article.path, "--context", "0"],
    ] {
      let (status, output, errors) = try room.run([builtProgram("manicule")] + arguments)
      #expect(status == 2 && output.isEmpty && !errors.isEmpty, "\(arguments)")
    }
    #expect(try room.run("entities", "--from", "missing.jsonl").status == 3)
  }

  @Test func licensesAreThoseOfTheRepository() throws {
    let (status, output, _) = try ReadingRoom().run("--licenses")
    #expect(status == 0)
    for name in ["LICENSE", "NOTICE"] {
      #expect(
        output.contains(try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)),
        "\(name)")
    }
  }
}
