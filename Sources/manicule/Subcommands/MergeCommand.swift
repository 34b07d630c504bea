import ArgumentParser
import Marginalia

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge two versions of a notes file that have a common base.",
    discussion: """
      Annotations of both sides are kept; where both changed a note, the later one stands and the \
      other becomes an annotation of its own. “manicule merge --install” makes git merge the \
      notes files of the repository in the current folder this way.
      """)

  @Argument(help: "The common base, our version, their version.", completion: .file())
  var versions: [String] = []

  @Option(
    name: [.customShort("o"), .long],
    help: "The file to write, replaced if it exists; without it, standard output.",
    completion: .file())
  var output: String?

  @Flag(help: "Set git up to merge notes files in the repository in the current folder.")
  var install = false

  func validate() throws {
    guard install ? versions.isEmpty : versions.count == 3 else {
      throw ValidationError("Give a base, our version and their version, or --install alone.")
    }
  }

  func run() throws {
    if install { return try setGitUp() }
    let merged: Sidecar
    do throws(SidecarError) {
      let base = try Sidecar(contentsOf: versions[0])
      let sides = (try Sidecar(contentsOf: versions[1]), try Sidecar(contentsOf: versions[2]))
      for (side, path) in [(sides.0, versions[1]), (sides.1, versions[2])] {
        if let side, side.isNewer { throw .newer(path: path, version: side.writtenVersion) }
      }
      guard let ours = sides.0 ?? sides.1 else { throw .empty(path: versions[1]) }
      merged = Sidecar.merge(base: base, ours: ours, theirs: sides.1 ?? ours)
    } catch {
      throw Failure.unreadable(error)
    }
    try write(merged)
  }

  private func write(_ merged: Sidecar) throws(Failure) {
    let text = String(decoding: merged.bytes, as: UTF8.self)
    guard let output else { return Output.write(text) }
    do {
      try SmallFile.write(text, to: output)
    } catch {
      throw Failure(
        status: .unreadable,
        description: "The merged notes could not be written to \(output): \(error.reason).")
    }
  }

  private func setGitUp() throws {
    guard Child.run("/bin/sh", ["-c", MergeCommand.setup]) == 0 else {
      throw Failure(
        status: .unreadable,
        description: "git could not be set up; the current folder must be in a repository.")
    }
  }

  /// The two settings: how files are merged in this way, and which are. Both stay in `.git`.
  private static let setup = """
    set -e
    attributes=$(git rev-parse --git-path info/attributes)
    git config merge.manicule.name "notes of Manicule"
    git config merge.manicule.driver "manicule merge %O %A %B -o %A"
    mkdir -p "$(dirname "$attributes")"
    line="*.manicule.json merge=manicule"
    grep -qxF "$line" "$attributes" 2>/dev/null || echo "$line" >> "$attributes"
    """
}
