import Articles
print("")
