import Glibc

/// Hands addresses to whatever opens them on this machine.
struct LinkOpener {
  let surroundings: Surroundings

  /// False where nothing here opens addresses, as over SSH. Takes web and mail addresses only.
  func open(_ link: String) -> Bool {
    guard ["https://", "http://", "mailto:"].contains(where: link.lowercased().hasPrefix) else {
      return false
    }
    let variables = surroundings.environment
    let hasScreen = variables["WAYLAND_DISPLAY"] != nil || variables["DISPLAY"] != nil
    guard hasScreen, variables["SSH_CONNECTION"] == nil, access("/usr/bin/xdg-open", X_OK) == 0
    else { return false }
    return Child.start("/usr/bin/xdg-open", [link])
  }
}
