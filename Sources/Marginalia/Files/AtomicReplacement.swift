package import Glibc

/// Replaces a file so that at every moment, a crash included, either all of the old or all of
/// the new one is there.
///
/// Temporary file beside it, every write checked, fsync, close, rename, fsync of the folder.
/// The mode and the owner of the old file stay; a link is followed, not replaced. A file that has
/// several names (hard links) keeps them: it is written over, while the temporary file holds all
/// of the new one.
package struct AtomicReplacement {
  private let path: FilePath
  private let temporary: FilePath

  /// For the file at `path`, or the one that a link there leads to.
  package init(of path: FilePath) {
    self.path = path.resolved
    let name =
      self.path.name.utf8.count <= 240 ? self.path.name : Digest(ofText: self.path.name).hexadecimal
    temporary = self.path.folder.appending(".\(name).tmp")
  }

  /// Runs `body` while no other program writes to a file of the folder; throws where one does for
  /// seconds.
  package func locked<Result>(_ body: () throws(SystemError) -> Result) throws(SystemError)
    -> Result
  {
    let folder = try FileDescriptor(path.folder.text, O_RDONLY | O_DIRECTORY)
    defer { folder.close() }
    try folder.lock()
    return try body()
  }

  /// To be called inside `locked`. A file that is new gets `mode`, less the umask.
  ///
  /// What is not durable may be the old one after the machine has stopped, but is never torn.
  package func write(
    _ bytes: [UInt8], mode: mode_t = 0o666, isDurable: Bool = true
  ) throws(SystemError) {
    do throws(SystemError) {
      try writeTemporary(bytes, mode: mode, isDurable: isDurable)
      if hasSeveralNames {
        try writeOver(with: bytes)
        unlink(temporary.text)
      } else if rename(temporary.text, path.text) != 0 {
        throw SystemError()
      }
    } catch {
      unlink(temporary.text)
      throw error
    }
    guard isDurable else { return }
    let folder = try FileDescriptor(path.folder.text, O_RDONLY | O_DIRECTORY)
    defer { folder.close() }
    try folder.synchronize()
  }

  /// What a program that was killed has left of the new file; nil where there is none.
  var leftover: [UInt8]? { try? FileDescriptor.contents(of: temporary.text) }

  private var hasSeveralNames: Bool {
    var status = stat()
    return stat(path.text, &status) == 0 && status.st_nlink > 1
  }

  private func writeOver(with bytes: [UInt8]) throws(SystemError) {
    let old = try FileDescriptor.contents(of: path.text)
    let file = try FileDescriptor(path.text, O_WRONLY)
    defer { file.close() }
    do throws(SystemError) {
      try file.writeAll(bytes)
      try file.setLength(bytes.count)
      try file.synchronize()
    } catch {
      try? file.rewind()
      try? file.writeAll(old)
      try? file.setLength(old.count)
      throw error
    }
  }

  /// Writes a file of our own, private to the user, in a folder that is made where it is missing.
  static func keep(
    _ bytes: [UInt8], at path: FilePath, isDurable: Bool = false
  ) throws(SystemError) {
    try path.folder.makeFolder()
    let replacement = AtomicReplacement(of: path)
    try replacement.locked { () throws(SystemError) in
      try replacement.write(bytes, mode: 0o600, isDurable: isDurable)
    }
  }

  /// Gives the file another name beside it, so that the old one is free; never one that is taken.
  /// Returns what it is called then.
  ///
  /// The time in the name is when the file was last written, in seconds.
  func setAside(_ ending: String) throws(SystemError) -> FilePath {
    let name = try freeName(ending).name
    if rename(path.text, name.text) != 0 { throw SystemError() }
    return name
  }

  /// Writes `bytes`, which the file holds, under such a name too, with the file's mode, unless they
  /// are there already. Returns what that is called.
  func keepCopy(of bytes: [UInt8], _ ending: String) throws(SystemError) -> FilePath {
    let (name, mode) = try freeName(ending, orHolding: bytes)
    if !name.exists { try AtomicReplacement(of: name).write(bytes, mode: mode) }
    return name
  }

  private func freeName(
    _ ending: String, orHolding bytes: [UInt8]? = nil
  ) throws(SystemError) -> (name: FilePath, mode: mode_t) {
    var status = stat()
    if stat(path.text, &status) != 0 { throw SystemError() }
    var ending = ".\(ending)-\(status.st_mtim.tv_sec)"
    while true {
      let name = path.folder.appending(path.name.shortened(toFit: ending) + ending)
      let isHeld = bytes.map { (try? FileDescriptor.contents(of: name.text)) == $0 } ?? false
      if isHeld || !name.exists { return (name, status.st_mode & 0o777) }
      ending += "+"
    }
  }

  private func writeTemporary(
    _ bytes: [UInt8], mode: mode_t, isDurable: Bool
  ) throws(SystemError) {
    // Whoever left one of this name was killed, since it is made under the lock only.
    unlink(temporary.text)
    var old = stat()
    let isReplacing = stat(path.text, &old) == 0
    let file = try FileDescriptor(
      temporary.text, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: isReplacing ? 0o600 : mode)
    do throws(SystemError) {
      if isReplacing {
        file.setOwner(old)
        try file.setMode(old.st_mode & 0o7777)
      }
      try file.writeAll(bytes)
      if isDurable { try file.synchronize() }
    } catch {
      file.close()
      throw error
    }
    try file.finish()
  }
}
