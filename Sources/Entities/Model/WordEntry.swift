/// What the model's word table says of one word.
package struct WordEntry: Hashable, Sendable {
  /// Numbers of the word's clusters, below 128 and below 2,048; 0 for words outside the table.
  package var coarse: UInt16
  package var fine: UInt16
  /// The lists it stands in, a bit each, at most 14.
  package var lists: UInt16

  package init(coarse: UInt16 = 0, fine: UInt16 = 0, lists: UInt16 = 0) {
    self.coarse = coarse
    self.fine = fine
    self.lists = lists
  }

  /// An entry as the model's file has it.
  package init(packed: UInt32) {
    coarse = UInt16(packed & 0x7f)
    fine = UInt16(packed >> 7 & 0x7ff)
    lists = UInt16(packed >> 18)
  }

  package var packed: UInt32 {
    UInt32(min(coarse, 0x7f)) | UInt32(min(fine, 0x7ff)) << 7 | UInt32(lists & 0x3fff) << 18
  }
}
