import Marginalia
import Reader

/// Where the drafts of an article are kept, in the state folder: a file for each.
struct DraftFolder {
  private let folder: FilePath
  /// How the names of the article's files begin.
  private let beginning: String

  /// What is put behind it, and what other programs put behind that, is to fit into a name.
  private static let mostBytes = 200

  /// `name` is the article's, as in our other folders; its end tells it from others.
  init(stateFolder: String, name: String) {
    folder = FilePath(stateFolder).appending("drafts")
    var end = Substring(name)
    while end.utf8.count > Self.mostBytes { end = end.dropFirst() }
    beginning = end + "."
  }

  /// Keeps `draft` in a file of its own; throws why it cannot be kept.
  func add(_ draft: Draft) throws(SystemError) -> DraftFile {
    try folder.makeFolder()
    let key = String(UInt64.random(in: .min ... .max), radix: 36)
    return try DraftFile(draft, at: folder.appending(beginning + key))
  }

  /// A draft whose program has ended, to be this program's from now on; nil without one.
  func takeOver() -> DraftFile? {
    let names = folder.entries { name in
      name.hasPrefix(beginning) && name.dropFirst(beginning.count).allSatisfy(\.isLetterOrDigit)
    }
    if names.isEmpty { return nil }
    let found = try? AtomicReplacement(of: folder.appending(beginning)).locked {
      names.lazy.compactMap { DraftFile(leftAt: folder.appending($0)) }.first
    }
    return found ?? nil
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
