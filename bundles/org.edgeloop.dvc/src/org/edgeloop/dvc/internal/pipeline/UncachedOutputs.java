package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.WorkspaceData.Content;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataState;

/**
 * Outputs that belong to Git, such as metrics, which the run cache keeps all the same. They are copied to the store and back, so that the
 * files of the workspace are never links to objects that must not change.
 */
final class UncachedOutputs {

	private final ObjectStore store;

	UncachedOutputs(ObjectStore store) {
		this.store = store;
	}

	/** Copies what is at a path to the store. */
	void keep(Path path, Content content) throws IOException {
		DataHash hash = Objects.requireNonNull(content.state().hash());
		FolderTree tree = content.tree();
		if (tree == null) {
			keep(path, hash);
			return;
		}
		for (FolderTree.Entry entry : tree.entries()) {
			keep(path.resolve(entry.path()), tree.hash(entry));
		}
		store.put(tree);
	}

	private void keep(Path file, DataHash hash) throws IOException {
		if (store.has(hash)) {
			return;
		}
		Path written = store.temporary();
		try {
			Files.copy(file, written);
			store.adopt(hash, written);
		} finally {
			Files.deleteIfExists(written);
		}
	}

	/** Copies what was at a path from the store; there must be nothing now. */
	void bring(Path path, DataState state) throws IOException {
		DataHash hash = Objects.requireNonNull(state.hash());
		if (!hash.isFolder()) {
			bring(path, hash, state.executable());
			return;
		}
		Files.createDirectories(path);
		FolderTree tree = store.tree(hash);
		for (FolderTree.Entry entry : tree.entries()) {
			bring(path.resolve(entry.path()), tree.hash(entry), false);
		}
	}

	private void bring(Path file, DataHash hash, boolean executable) throws IOException {
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		try (var content = Files.newInputStream(store.path(hash))) {
			Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
		}
		if (executable) {
			file.toFile().setExecutable(true);
		}
	}
}
