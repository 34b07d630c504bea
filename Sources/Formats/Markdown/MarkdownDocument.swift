import CCmark

/// A Markdown file as cmark-gfm reads it, with tables, strikethrough, bare addresses, task lists and
/// footnotes.
struct MarkdownDocument: ~Copyable {
  private let root: OpaquePointer?

  private static let areExtensionsRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// Parses `bytes`, valid UTF-8; nil where that would take unreasonable time or memory.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.withUnsafeBufferPointer({ MarkdownCost($0).isBearable }) else { return nil }
    let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES)
    defer { cmark_parser_free(parser) }
    if Self.areExtensionsRegistered {
      for name in ["table", "strikethrough", "autolink", "tasklist"] {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
      }
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    root = cmark_parser_finish(parser)
  }

  deinit { cmark_node_free(root) }

  /// Calls `visit` for every node, before and, where it may have children, after them.
  func walk(_ visit: (MarkdownNode, _ isEntering: Bool) -> Void) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(MarkdownNode(pointer: node), event == CMARK_EVENT_ENTER)
    }
  }
}
