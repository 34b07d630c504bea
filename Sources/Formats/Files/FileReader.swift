import Glibc

/// Reads the bytes of one file with plain system calls.
struct FileReader {
  /// As the reader gave it; `-` is standard input.
  let path: String

  func bytes() throws(ArticleError) -> [UInt8] {
    let descriptor = try open()
    defer { if path != "-" { close(descriptor) } }
    let size = try checkedSize(of: descriptor)
    return try read(descriptor, expecting: size)
  }

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

  private func read(_ descriptor: CInt, expecting size: Int) throws(ArticleError) -> [UInt8] {
    // One byte more, so that the end of the file is seen without another read.
    var bytes = try piece(of: descriptor, upTo: max(size + 1, 1 << 16))
    while !bytes.isEmpty {
      let more = try piece(of: descriptor, upTo: 1 << 16)
      if more.isEmpty { break }
      bytes += more
      guard bytes.count <= ArticleFile.largestSize else { throw tooLarge }
    }
    return bytes
  }

  /// What comes next, `limit` bytes at most; nothing at the end.
  private func piece(of descriptor: CInt, upTo limit: Int) throws(ArticleError) -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      repeat { got = Glibc.read(descriptor, buffer.baseAddress, limit) } while isInterrupted(got)
      count = max(0, got)
    }
    guard got >= 0 else { throw error(errno) }
    return bytes
  }

  private func isInterrupted(_ result: Int) -> Bool { result < 0 && errno == EINTR }

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
