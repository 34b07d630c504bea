import Glibc

/// Programs that this one starts.
enum Child {
  /// Runs a program in the foreground until it ends; its exit status, nil where it could not be
  /// started or was ended by a signal.
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    spawn(program, arguments).flatMap(status)
  }

  /// What a program writes to its standard output; nil where it could not be started or its exit
  /// status is not 0.
  static func output(of program: String, _ arguments: [String]) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = spawn(program, arguments, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard let child else { return nil }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(ends[0], &piece, piece.count)
      if count > 0 { bytes += piece[..<count] }
      if count == 0 || count < 0 && errno != EINTR { break }
    }
    return status(of: child) == 0 ? bytes : nil
  }

  private static func status(of child: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Starts a program that is left alone; false where it could not be started.
  static func start(_ program: String, _ arguments: [String]) -> Bool {
    // The shell starts it and ends, so that there is no child left to wait for.
    run("/bin/sh", ["-c", "\"$@\" >/dev/null 2>&1 </dev/null &", "sh", program] + arguments) == 0
  }

  private static func spawn(
    _ program: String, _ arguments: [String], output: Int32 = STDOUT_FILENO
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This program blocks signals to read them in order; its children must not.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child = pid_t()
    return posix_spawn(&child, program, &files, &attributes, words, environ) == 0 ? child : nil
  }
}
