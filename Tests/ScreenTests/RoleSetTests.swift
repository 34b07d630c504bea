import Screen
import Testing

@Test func rolesComeBackInLayerOrder() {
  let set: RoleSet = [RoleSet(.selection), RoleSet(.text), RoleSet(.highlightBlue)]
  #expect(set.roles == [.text, .highlightBlue, .selection])
}

@Test func everyRoleHasABitOfItsOwnInLayerOrder() {
  for (index, role) in Role.allCases.enumerated() {
    #expect(RoleSet(role).rawValue == 1 << UInt64(index))
    #expect(RoleSet(role).roles == [role])
  }
}
