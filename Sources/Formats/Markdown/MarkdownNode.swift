import CCmark
import Glibc

/// A node of the tree that cmark-gfm makes of a Markdown file.
struct MarkdownNode {
  let pointer: OpaquePointer

  enum Kind {
    case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule, footnote
    case table, row, cell
    case text, softBreak, hardBreak, code, html, emphasis, strong, strikethrough, link, image
    case footnoteReference
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_LINEBREAK: .hardBreak
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_DOCUMENT: .document
    default: extensionKind
    }
  }

  /// The nodes of extensions have numbers that are given at run time.
  private var extensionKind: Kind {
    switch String(cString: cmark_node_get_type_string(pointer)) {
    case "table": .table
    case "table_row", "table_header": .row
    case "table_cell": .cell
    case "strikethrough": .strikethrough
    default: .document
    }
  }

  /// The bytes of a node without children, valid as long as the document.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }

  /// The address of a link or an image; nil where it is empty.
  var address: String? {
    let bytes = Self.bytes(cmark_node_get_url(pointer))
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The first word after the fence of a code block; nil without one.
  var codeLanguage: String? {
    Self.bytes(cmark_node_get_fence_info(pointer)).split(separator: 0x20).first
      .map { String(decoding: $0, as: UTF8.self) }
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The number of a list's first item; nil for a list with bullets.
  var firstNumber: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// Whether the task of a list item is done; nil for an item that is no task.
  var isTaskDone: Bool? {
    guard let name = cmark_node_get_type_string(pointer), strcmp(name, "tasklist") == 0 else {
      return nil
    }
    return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  var isHeadingRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The letter that says how each column of a table is aligned, 0 where nothing does.
  var columnAlignments: [UInt8] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    return Array(
      UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(pointer), count: count))
  }

  private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(string)
    return string.withMemoryRebound(to: UInt8.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }
}
