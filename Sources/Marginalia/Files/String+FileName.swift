import Glibc

extension String {
  /// The beginning of a file's name, in whole characters, so long that `ending` fits behind it.
  func shortened(toFit ending: String) -> String {
    var name = Substring(self)
    while name.utf8.count + ending.utf8.count > Int(NAME_MAX) { name = name.dropLast() }
    return String(name)
  }
}
