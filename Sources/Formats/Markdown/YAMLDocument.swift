import Articles
import CYAML

/// A YAML document as libyaml loads it: nodes, with aliases as references, so that none is expanded.
final class YAMLDocument {
  private var document = yaml_document_t()

  /// Loads the first document of `bytes`; nil where they are not YAML.
  init?(_ bytes: ArraySlice<UInt8>) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    let isLoaded = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return yaml_parser_load(&parser, &document) == 1
    }
    guard isLoaded else { return nil }
  }

  deinit { yaml_document_delete(&document) }

  /// Nil for a document without content.
  var root: YAMLNode? {
    yaml_document_get_root_node(&document).map { YAMLNode(document: self, node: $0.pointee) }
  }

  fileprivate func node(_ index: CInt) -> YAMLNode? {
    yaml_document_get_node(&document, index).map { YAMLNode(document: self, node: $0.pointee) }
  }
}

/// A node of a YAML document.
struct YAMLNode {
  fileprivate let document: YAMLDocument
  fileprivate let node: yaml_node_t

  var isMapping: Bool { node.type == YAML_MAPPING_NODE }

  /// The text of a scalar, without white space at its ends; nil for a list or a mapping.
  var text: String? {
    guard node.type == YAML_SCALAR_NODE else { return nil }
    let scalar = node.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    return text.onOneLine
  }

  /// The items of a list; nil for other nodes.
  var items: [YAMLNode]? {
    guard node.type == YAML_SEQUENCE_NODE else { return nil }
    let items = node.data.sequence.items
    return UnsafeBufferPointer(start: items.start, count: items.top - items.start)
      .compactMap { document.node($0) }
  }

  /// The value of `key` in a mapping, capitals in the key aside.
  subscript(key: String) -> YAMLNode? {
    guard isMapping else { return nil }
    let pairs = node.data.mapping.pairs
    return UnsafeBufferPointer(start: pairs.start, count: pairs.top - pairs.start)
      .first { document.node($0.key)?.text?.lowercased() == key }
      .flatMap { document.node($0.value) }
  }
}
