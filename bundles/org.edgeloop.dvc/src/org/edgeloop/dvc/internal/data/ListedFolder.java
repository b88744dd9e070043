package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.ListedFiles;

/** A folder whose files stand in the pointer alone. */
public final class ListedFolder {

	private ListedFolder() {
	}

	/**
	 * Puts the list of the files into the cache once the cache has all of them, so that the folder is one like any other.
	 *
	 * @throws org.edgeloop.base.ProblemException if a path in the list leads out of the folder
	 */
	public static void keep(DataOutput output, ObjectStore store) throws IOException {
		DataHash hash = output.hash();
		Optional<ListedFiles> files = output.listedFiles();
		if (hash == null || files.isEmpty() || store.has(hash)) {
			return;
		}
		FolderTree tree = FolderTree.parse(hash.algorithm(), files.get().json().getBytes(StandardCharsets.UTF_8), output.path());
		if (store.missing(tree.hashes()).isEmpty()) {
			store.put(tree);
		}
	}
}
