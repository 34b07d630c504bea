import Foundation
import PseudoTerminal
import Testing

/// Notes kept in git survive what git does to them, with our merge driver and without.
@Suite struct GitTests {
  /// What brings the branch `theirs` into the branch `ours`, or the other way round.
  enum Operation: String, CaseIterable {
    case merge = "checkout -q ours\ngit merge -q theirs"
    case rebase = "checkout -q theirs\ngit rebase -q ours"
    case cherryPick = "checkout -q ours\ngit cherry-pick theirs"
  }

  private static let mine = "Nobody in Linz"
  private static let others = "She was a clockmaker"

  private func sh(_ room: ReadingRoom, _ script: String) throws -> (status: Int32, text: String) {
    let (status, output, errors) = try room.run([
      "sh", "-ec", script, "sh", builtProgram("manicule"),
    ])
    return (status, output + errors)
  }

  /// A repository where two branches have each added a note in the same place of the file.
  private func repository() throws -> ReadingRoom {
    let annotate = "\"$1\" annotate article.txt --quote"
    let commit = "git add article.txt* && git commit -qm notes"
    while true {
      let room = try ReadingRoom()
      let (status, text) = try sh(
        room,
        """
        git init -q -b ours && git config user.name Reader && git config user.email r@example.com
        printf '.local\\n' > .git/info/exclude
        \(annotate) 'Linz in 1911' && \(commit) && git branch theirs
        \(annotate) '\(Self.mine)' --note mine && \(commit)
        git checkout -q theirs && \(annotate) '\(Self.others)' --note others && \(commit)
        """)
      #expect(status == 0, "\(text)")
      // Notes are in the order of their ids, which are random.
      let ids = text.split(separator: "\n")
      if ids.count != 3 || (ids[0] < ids[1]) == (ids[0] < ids[2]) { return room }
    }
  }

  private func expectBothNotes(in room: ReadingRoom, status expected: Int32 = 0) throws {
    let (status, text) = try sh(room, "\"$1\" notes article.txt")
    #expect(status == expected, "\(text)")
    for quote in ["Linz in 1911", Self.mine, Self.others] { #expect(text.contains(quote)) }
  }

  @Test(arguments: Operation.allCases)
  func theDriverMergesWithoutAConflict(_ operation: Operation) throws {
    let room = try repository()
    let (status, text) = try sh(
      room,
      """
      "$1" merge --install
      export GIT_EDITOR=true
      git \(operation.rawValue)
      git diff --quiet && git diff --cached --quiet
      """)
    #expect(status == 0, "\(text)")
    #expect(!room.notes.contains("<<<<<<<"))
    try expectBothNotes(in: room)
  }

  @Test func theDriverIsTheProgramThatTheShellFinds() throws {
    let (status, text) = try sh(
      try ReadingRoom(),
      """
      git init -q
      "$1" merge --install
      git config merge.manicule.driver
      PATH="$(dirname "$1"):$PATH" manicule merge --install > /dev/null
      git config merge.manicule.driver
      """)
    #expect(status == 0)
    #expect(text.contains(".gitattributes"))
    let drivers = text.split(separator: "\n").filter { $0.contains("merge %O %A %B -o %A ||") }
    #expect(drivers.first?.hasPrefix("'/") == true)
    #expect(drivers.last?.hasPrefix("manicule merge %O %A %B -o %A ||") == true)
  }

  @Test(arguments: Operation.allCases, ["merge", "diff3", "zdiff3"])
  func withoutTheDriverAConflictOpensMerged(_ operation: Operation, _ style: String) throws {
    let room = try repository()
    let (status, _) = try sh(
      room, "git config merge.conflictStyle \(style)\nGIT_EDITOR=true git \(operation.rawValue)")
    #expect(status != 0)
    #expect(room.notes.contains("<<<<<<<"))
    try expectBothNotes(in: room)
    // The next save leaves a file without markers, which git takes for the resolution.
    let (saved, text) = try sh(
      room, "\"$1\" annotate article.txt --quote 'repair the clock' && git add article.txt.*")
    #expect(saved == 0 && !room.notes.contains("<<<<<<<"), "\(text)")
    try expectBothNotes(in: room)
  }

  @Test func aReaderTellsOfMarkersAndWritesTheMergeWhenAsked() throws {
    let room = try repository()
    _ = try sh(room, "git checkout -q ours && ! git merge -q theirs")
    let marked = room.notes
    let terminal = try room.open(waitingFor: "has git's conflict markers")
    #expect(room.notes == marked && marked.contains("<<<<<<<"))
    try terminal.press("Ctrl-l")
    try terminal.waitForScreen(containing: "3 notes", "NOT SAVED")
    try terminal.press("Ctrl-s")
    try terminal.waitForScreen(containing: "3 notes  saved")
    #expect(!room.notes.contains("<<<<<<<"))
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    try expectBothNotes(in: room)
  }

  /// What git merges stands outside its markers: an annotation must not be put together from the
  /// parts of two. Where they stand depends on the ids, which are random.
  @Test(arguments: 0..<8) func aConflictDoesNotPutANoteOnAnotherPassage(_: Int) throws {
    let room = try ReadingRoom()
    let (status, text) = try sh(
      room,
      """
      git init -q -b ours && git config user.name Reader && git config user.email r@example.com
      printf '.local\n' > .git/info/exclude
      add() { "$program" annotate article.txt --quote "$1" --note "$2" > /dev/null; }
      commit() { git add article.txt* && git commit -qm notes; }
      program=$1
      add 'Linz in 1911' one && add 'old town hall' two && commit
      add '\(Self.others)' before && commit && git branch theirs
      git checkout -q HEAD~1 -- article.txt.manicule.json && add '\(Self.mine)' mine && commit
      git checkout -q theirs && sed -i 's/"before"/"edited"/' article.txt.manicule.json && commit
      git checkout -q ours && ! git merge -q theirs > merging
      "$1" notes article.txt
      """)
    #expect(status == 0, "\(text)")
    #expect(text.contains("\(Self.others)\n    edited"), "\(text)")
    #expect(text.contains("\(Self.mine)\n    mine"), "\(text)")
  }

  @Test func settingGitUpKeepsAnAttributeWithoutALineEnd() throws {
    let (status, text) = try sh(
      try ReadingRoom(),
      """
      git init -q
      printf '*.png binary' > .git/info/attributes
      "$1" merge --install > /dev/null
      "$1" merge --install > /dev/null
      git check-attr merge a.manicule.json a.png
      wc -l < .git/info/attributes
      """)
    #expect(status == 0, "\(text)")
    #expect(text == "a.manicule.json: merge: manicule\na.png: merge: unset\n2\n")
  }

  /// Left to itself, git takes a file for ours, without a marker, where its driver fails.
  @Test func whereTheProgramIsNotFoundGitLeavesItsMarkers() throws {
    let room = try repository()
    let (status, text) = try sh(
      room,
      """
      ln -s "$1" .local/manicule
      PATH="$PWD/.local:$PATH" manicule merge --install > /dev/null
      git config merge.manicule.driver
      git checkout -q ours
      ! git merge -q theirs
      """)
    #expect(status == 0 && text.contains("manicule merge %O"), "\(text)")
    #expect(room.notes.contains("<<<<<<< ours") && room.notes.contains(">>>>>>> theirs"))
    try expectBothNotes(in: room)
  }

  @Test func aBaseThatIsDamagedCountsAsNone() throws {
    let room = try repository()
    let (status, text) = try sh(
      room,
      """
      git show ours:article.txt.manicule.json > ours
      git show theirs:article.txt.manicule.json > theirs
      printf '{"torn' > base
      "$1" merge base ours theirs -o article.txt.manicule.json
      """)
    #expect(status == 0 && text.contains("without a common base"), "\(text)")
    try expectBothNotes(in: room)
  }

  @Test func markersThatWereCommittedAreToldOfAndKeptByTheNextSave() throws {
    let room = try repository()
    let (status, _) = try sh(room, "git checkout -q ours\n! git merge -q theirs\ngit commit -qam x")
    #expect(status == 0)
    let marked = room.notes
    try expectBothNotes(in: room, status: 1)
    let (saved, text) = try sh(
      room, "\"$1\" annotate article.txt --quote 'repair the clock'\ncat *.conflict-*")
    #expect(saved == 0 && text.contains("git's conflict markers"), "\(text)")
    #expect(text.contains(marked))
    try expectBothNotes(in: room)
  }

  @Test func aConflictOfTwoRenamingsIsToldOf() throws {
    let room = try repository()
    let (status, text) = try sh(
      room,
      """
      rename() { git checkout -q $1 && git mv article.txt $1 && \
        git mv article.txt.manicule.json $1.manicule.json && git commit -qm $1; }
      rename theirs && rename ours
      ! git merge -q theirs > merging
      grep -q '^<<<<<<<<' ours.manicule.json
      ! "$1" notes ours
      """)
    #expect(status == 0 && text.contains("git does not have its versions"), "\(text)")
    for quote in ["Linz in 1911", Self.mine, Self.others] { #expect(text.contains(quote)) }
  }

  @Test func whatWasChangedByHandInAConflictIsShownAndKept() throws {
    let room = try repository()
    let (status, text) = try sh(
      room,
      """
      git checkout -q ours
      ! git merge -q theirs > merging
      sed -i 's/"mine"/"by hand"/' article.txt.manicule.json
      ! "$1" notes article.txt
      "$1" annotate article.txt --quote 'repair the clock'
      grep -c '"by hand"' *.conflict-* article.txt.manicule.json
      """)
    #expect(status == 0 && text.contains("was changed by hand"), "\(text)")
    #expect(text.contains("\(Self.mine)\n    by hand"), "\(text)")
    #expect(text.contains("\narticle.txt.manicule.json:1\n"), "\(text)")
    try expectBothNotes(in: room)
  }

  /// git writes a file before it writes down, in its index, what the file was made from.
  @Test func aReaderThatIsOpenWaitsUntilGitHasMerged() throws {
    let room = try repository()
    let (status, marked) = try sh(
      room,
      """
      git checkout -q ours
      ! git merge -q theirs > merging
      cp .git/index index
      cat article.txt.manicule.json
      git merge --abort
      """)
    #expect(status == 0)
    let terminal = try room.open()
    _ = try sh(room, "touch .git/index.lock")
    try Data(marked.utf8).write(to: room.sidecar)
    try terminal.press("A")
    terminal.type("While git merges.")
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: "git is merging it")
    #expect(room.notes == marked)
    _ = try sh(room, "mv index .git/index && rm .git/index.lock")
    try terminal.wait(for: "the saving") { _ in
      room.notes.contains("While git merges.") && !room.notes.contains("<<<<<<<")
    }
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    try expectBothNotes(in: room)
    #expect(try sh(room, "! ls *.conflict-*").status == 0)
  }

  @Test func aNoteIsAddedToAFileWithMarkersAndNoNotes() throws {
    let room = try repository()
    let (ours, theirs) = ("  \"manicule:x\": 1,", "  \"manicule:x\": 2,")
    let marked = "<<<<<<< a\n\(ours)\n=======\n\(theirs)\n>>>>>>> b\n  \"label\""
    try Data(
      room.notes.replacing(/"items": \[.*\]/.dotMatchesNewlines(), with: "\"items\": []")
        .replacing("  \"label\"", with: marked).utf8
    ).write(to: room.sidecar)
    let (status, text) = try sh(room, "\"$1\" annotate article.txt --quote 'repair the clock'")
    #expect(status == 0 && text.contains("git does not have its versions"), "\(text)")
    #expect(room.notes.contains("repair the clock") && !room.notes.contains("<<<<<<<"))
  }
}
