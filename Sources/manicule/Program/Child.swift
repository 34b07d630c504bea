import Glibc

/// Programs that this one starts.
enum Child {
  /// Runs a program in the foreground until it ends; its exit status, nil where it could not be
  /// started or was ended by a signal.
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    guard let child = spawn(program, arguments) else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Starts a program that is left alone; false where it could not be started.
  static func start(_ program: String, _ arguments: [String]) -> Bool {
    // The shell starts it and ends, so that there is no child left to wait for.
    run("/bin/sh", ["-c", "\"$@\" >/dev/null 2>&1 </dev/null &", "sh", program] + arguments) == 0
  }

  private static func spawn(_ program: String, _ arguments: [String]) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This program blocks signals to read them in order; its children must not.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child = pid_t()
    return posix_spawn(&child, program, nil, &attributes, words, environ) == 0 ? child : nil
  }
}
