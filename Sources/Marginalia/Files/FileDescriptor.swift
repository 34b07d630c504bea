package import Glibc

/// An open file or folder. Whoever opens it closes it.
package struct FileDescriptor {
  let number: Int32

  /// `mode` is for a file that `flags` have created, less the umask.
  package init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    while true {
      let number = open(path, flags | O_CLOEXEC, mode)
      if number >= 0 {
        self.number = number
        return
      }
      if errno != EINTR { throw SystemError() }
    }
  }

  /// Every byte of the file at `path`.
  static func contents(of path: String) throws(SystemError) -> [UInt8] {
    let file = try FileDescriptor(path, O_RDONLY)
    defer { file.close() }
    return try file.readAll()
  }

  /// Every byte from the start to the end.
  package func readAll() throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(clamping: try status().st_size) + 1)
    var length = 0
    while true {
      if length == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(number, buffer.baseAddress.map { $0 + length }, buffer.count - length)
      }
      if count == 0 { return Array(bytes[..<length]) }
      if count > 0 { length += count } else if errno != EINTR { throw SystemError() }
    }
  }

  /// Writes every byte, however many calls it takes.
  package func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(number, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count > 0 { written += count } else if count == 0 { throw SystemError(EIO) }
      if count < 0, errno != EINTR { throw SystemError() }
    }
  }

  /// The last byte; nil for an empty file.
  func lastByte() throws(SystemError) -> UInt8? {
    var byte: UInt8 = 0
    let size = try status().st_size
    if size == 0 { return nil }
    if pread(number, &byte, 1, size - 1) != 1 { throw SystemError() }
    return byte
  }

  /// Goes on writing at the start.
  func rewind() throws(SystemError) { if lseek(number, 0, SEEK_SET) < 0 { throw SystemError() } }

  /// Cuts the file off, or fills it with zeros, to `length` bytes.
  func setLength(_ length: Int) throws(SystemError) { try check(ftruncate(number, length)) }

  func status() throws(SystemError) -> stat {
    var status = stat()
    try check(fstat(number, &status))
    return status
  }

  func setMode(_ mode: mode_t) throws(SystemError) { try check(fchmod(number, mode)) }

  /// Gives the file to another owner where that is allowed; who may not, keeps it.
  func setOwner(_ status: stat) { _ = fchown(number, status.st_uid, status.st_gid) }

  func synchronize() throws(SystemError) { try check(fsync(number)) }

  /// Waits until no other process holds the lock, which goes with the descriptor; throws EAGAIN
  /// where that takes too long, as where it was stopped. File systems that know no such locks go
  /// without.
  func lock() throws(SystemError) {
    let deadline = ContinuousClock.now + .seconds(3)
    while flock(number, LOCK_EX | LOCK_NB) != 0, errno == EINTR || errno == EWOULDBLOCK {
      if ContinuousClock.now > deadline { throw SystemError(EWOULDBLOCK) }
      usleep(1000)
    }
  }

  /// Takes the lock, which goes with the descriptor; false where another process holds it. File
  /// systems that know no such locks go without.
  package func takesLock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }

  /// The last chance to learn that what was written is not there; the descriptor is gone either way.
  func finish() throws(SystemError) {
    if Glibc.close(number) != 0, errno != EINTR { throw SystemError() }
  }

  /// Closes what was only read.
  package func close() { _ = Glibc.close(number) }

  private func check(_ result: Int32) throws(SystemError) {
    if result != 0 { throw SystemError() }
  }
}
