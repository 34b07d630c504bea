import Glibc

/// Reads one file with plain system calls.
struct FileReader {
  /// As the reader gave it; `-` is standard input.
  let path: String

  /// What is in the file: its text where that needs no decoding, else its bytes.
  enum Contents {
    case text(String)
    case bytes([UInt8])
  }

  func contents() throws(ArticleError) -> Contents {
    let descriptor = try open()
    defer { if path != "-" { close(descriptor) } }
    let size = try checkedSize(of: descriptor)
    return try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.piece) {
      buffer throws(ArticleError) in
      try contents(of: descriptor, ofSize: size, through: buffer)
    }
  }

  /// The first `count` bytes of a regular file, and its length; nil of anything else.
  func beginning(_ count: Int) -> (bytes: [UInt8], length: Int)? {
    // A pipe is not opened, since who writes to it would find it closed.
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let descriptor = try? open()
    else { return nil }
    defer { close(descriptor) }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
      got = (try? read(descriptor, into: buffer)) ?? 0
    }
    return (bytes, Int(status.st_size))
  }

  /// Bytes read at a time.
  private static let piece = 1 << 16

  private func open() throws(ArticleError) -> CInt {
    guard path != "-" else { return STDIN_FILENO }
    // Non-blocking, so that a pipe nobody writes to is no reason to wait.
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(errno) }
    return descriptor
  }

  /// The size of a regular file, 0 where it is not known beforehand.
  private func checkedSize(of descriptor: CInt) throws(ArticleError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard status.st_size <= ArticleFile.largestSize else { throw tooLarge }
      return Int(status.st_size)
    case S_IFIFO, S_IFSOCK:
      // A writer that is slow is waited for.
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
      return 0
    case S_IFDIR: throw .isFolder(path: path)
    default: throw .isDevice(path: path)
    }
  }

  /// Reads piece by piece through `buffer`: memory touched for the first time costs more than the
  /// reading, so a long text is not held twice.
  private func contents(
    of descriptor: CInt, ofSize size: Int, through buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(ArticleError) -> Contents {
    var text = ""
    text.reserveCapacity(size)
    // Bytes of a character that the last piece ended in, at the start of the buffer.
    var kept = 0
    while true {
      let got = try read(descriptor, into: UnsafeMutableBufferPointer(rebasing: buffer[kept...]))
      let read = UnsafeBufferPointer(rebasing: buffer[..<(kept + got)])
      if got == 0, kept == 0 { return .text(text) }
      let whole = UnsafeBufferPointer(rebasing: read.dropLast(got == 0 ? 0 : read.cutOffCount))
      guard DecodedText.isPlain(whole) else {
        return .bytes(try rest(of: descriptor, after: Array(text.utf8) + read))
      }
      unsafe text.append(String(copying: UTF8Span(unchecked: whole.span)))
      kept = read.count - whole.count
      for index in 0..<kept { buffer[index] = buffer[whole.count + index] }
      guard text.utf8.count <= ArticleFile.largestSize else { throw tooLarge }
    }
  }

  /// `bytes` and what comes after them, up to the end.
  private func rest(of descriptor: CInt, after bytes: [UInt8]) throws(ArticleError) -> [UInt8] {
    var bytes = bytes
    var piece = [UInt8](repeating: 0, count: Self.piece)
    while true {
      let got = try piece.withUnsafeMutableBufferPointer { buffer throws(ArticleError) in
        try read(descriptor, into: buffer)
      }
      if got == 0 { return bytes }
      bytes += piece[..<got]
      guard bytes.count <= ArticleFile.largestSize else { throw tooLarge }
    }
  }

  /// What comes next, as much as fits; the number of bytes, 0 at the end.
  private func read(
    _ descriptor: CInt, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(ArticleError) -> Int {
    while true {
      let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if got >= 0 { return got }
      guard errno == EINTR else { throw error(errno) }
    }
  }

  private var tooLarge: ArticleError {
    .tooLarge(path: path, limit: ArticleFile.largestSize)
  }

  private func error(_ code: CInt) -> ArticleError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EISDIR: .isFolder(path: path)
    case ENXIO, ENODEV: .isDevice(path: path)
    default: .unreadable(path: path, reason: String(cString: strerror(code)))
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes at the end begin a character whose last bytes are missing, 0 to 3.
  fileprivate var cutOffCount: Int {
    for length in 1...3 where length <= count {
      let byte = self[count - length]
      if byte < 0x80 { return 0 }
      guard byte >= 0xC0 else { continue }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      return needed > length ? length : 0
    }
    return 0
  }
}
