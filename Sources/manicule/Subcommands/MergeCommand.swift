import ArgumentParser
import Marginalia

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge two versions of a notes file that have a common base.",
    discussion: """
      Annotations of both sides are kept; where both changed a note, the later one stands and the \
      other becomes an annotation of its own. “manicule merge --install” makes git merge the \
      notes files of the repository in the current folder this way. For colleagues, \
      \(attributes) goes into its .gitattributes, and each of them installs it once.
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
      let base = try base()
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

  /// The common base; nil where there is none, or it cannot be understood.
  private func base() throws(SidecarError) -> Sidecar? {
    do throws(SidecarError) {
      return try Sidecar(contentsOf: versions[0])
    } catch .unreadable(let path, let reason) {
      throw .unreadable(path: path, reason: reason)
    } catch {
      Output.complain("\(error) The versions are merged without a common base.")
      return nil
    }
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
    let arguments = ["-c", MergeCommand.setup, "sh", Self.ownPath, MergeCommand.attributes]
    guard Child.run("/bin/sh", arguments) == 0 else {
      throw Failure(
        status: .unreadable,
        description: "git could not be set up; the current folder must be in a repository.")
    }
    Output.write(
      """
      git merges the notes files of this repository now. For colleagues, put the line
      \(MergeCommand.attributes)
      into its .gitattributes; each of them runs “manicule merge --install” once.

      """)
  }

  /// Which files are merged in this way, as git's attributes say it.
  private static let attributes = "*.manicule.json merge=manicule"

  /// Where this program lies, as a word of the shell in which git's own signs are doubled.
  private static var ownPath: String {
    let path = FilePath("/proc/self/exe").resolved.text
    return "'\(path.replacing("'", with: "'\\''").replacing("%", with: "%%"))'"
  }

  /// The two settings: how files are merged in this way, and which are. Both stay in `.git`. The
  /// program is called by its name where the shell finds it, and by its path where not. Where it
  /// cannot merge, or is not found, git's own markers show what is not merged.
  private static let setup = """
    set -e
    attributes=$(git rev-parse --git-path info/attributes)
    git config merge.manicule.name "notes of Manicule"
    program=$1
    if command -v manicule >/dev/null; then program=manicule; fi
    git config merge.manicule.driver "$program merge %O %A %B -o %A || \
    git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B"
    mkdir -p "$(dirname "$attributes")"
    grep -qxF "$2" "$attributes" 2>/dev/null && exit
    if [ -n "$(tail -c 1 "$attributes" 2>/dev/null)" ]; then echo >> "$attributes"; fi
    echo "$2" >> "$attributes"
    """
}
