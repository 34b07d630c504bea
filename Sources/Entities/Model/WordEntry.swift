/// What the model's word table says of one word.
package struct WordEntry: Hashable, Sendable {
  /// Numbers of the word's clusters; 0 for words outside the table.
  package var coarse: UInt16
  package var fine: UInt16
  /// The lists it stands in, a bit each.
  package var lists: UInt16

  package init(coarse: UInt16 = 0, fine: UInt16 = 0, lists: UInt16 = 0) {
    self.coarse = coarse
    self.fine = fine
    self.lists = lists
  }
}
