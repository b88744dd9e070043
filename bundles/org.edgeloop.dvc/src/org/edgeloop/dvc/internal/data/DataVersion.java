package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.TargetSelection.Selected;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.data.WorkspaceData.Content;
import org.edgeloop.dvc.file.DataHash;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All files of one version of the data.
 *
 * @param entries the hash of each file and each folder by its path from the repository's root, with a '/' behind those of folders
 */
public record DataVersion(SortedMap<String, DataHash> entries) {

	/** @return the version that pointers speak of */
	public static DataVersion saved(Map<String, Selected> outputs, ObjectStore store) throws IOException {
		var entries = new TreeMap<String, DataHash>();
		for (Selected selected : outputs.values()) {
			DataHash hash = selected.output().hash();
			if (hash != null) {
				FolderTree tree = hash.isFolder() && store.has(hash) ? store.tree(hash) : null;
				put(entries, selected, hash, tree);
			}
		}
		return new DataVersion(entries);
	}

	/** @return the version that lies in the workspace */
	public static DataVersion present(Map<String, Selected> outputs, WorkspaceData data, Progress progress) throws IOException {
		var entries = new TreeMap<String, DataHash>();
		for (Selected selected : outputs.values()) {
			Path path = data.repository().root().resolve(selected.output().path());
			DataHash saved = selected.output().hash();
			if (Files.exists(path) && !data.ignore().ignores(path, Files.isDirectory(path))) {
				Content content = data.hash(path, saved == null ? DataHash.MD5 : saved.algorithm(), progress);
				put(entries, selected, Objects.requireNonNull(content.state().hash()), content.tree());
			}
		}
		return new DataVersion(entries);
	}

	private static void put(Map<String, DataHash> entries, Selected selected, DataHash hash, @Nullable FolderTree tree) {
		String path = selected.output().path();
		if (selected.inside().isEmpty()) {
			entries.put(hash.isFolder() ? path + "/" : path, hash);
		}
		if (tree != null) {
			for (FolderTree.Entry entry : tree.entries()) {
				String file = path + "/" + entry.path();
				if (selected.inside().isEmpty() || file.equals(selected.path()) || file.startsWith(selected.path() + "/")) {
					entries.put(file, tree.hash(entry));
				}
			}
		}
	}

	/** @return whether there is anything at or below a path, or of the output that a pointer speaks of */
	public boolean has(String target) {
		return entries.keySet().stream().anyMatch(path -> path.equals(target) || path.startsWith(target + "/")
				|| (path + ".dvc").equals(target) || path.endsWith("/") && (path.substring(0, path.length() - 1) + ".dvc").equals(target));
	}
}
