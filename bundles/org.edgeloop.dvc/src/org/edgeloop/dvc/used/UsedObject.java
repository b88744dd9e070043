package org.edgeloop.dvc.used;

import java.util.Optional;

import org.edgeloop.dvc.file.DataHash;

/**
 * Data that a pointer or a lock refers to.
 *
 * @param hash of a file, or of a folder
 * @param path from the repository's root, with '/' between the names; for people to read
 * @param inside what is meant in the folder, with '/' between the names; empty for all of it
 * @param size in bytes; -1 where it is not said
 * @param files how many there are in a folder; 1 for a file, -1 where it is not said
 * @param remote the name of the remote that the output asks for, if it does not take the default
 * @param pushed whether it may go to remotes ({@code push: false} keeps it here)
 * @param pointer the file that refers to it, from the repository's root; at a commit with the commit's name before it
 */
public record UsedObject(DataHash hash, String path, String inside, long size, long files, Optional<String> remote, boolean pushed,
		String pointer) {
}
