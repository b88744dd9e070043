package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.used.UsedObject;

/**
 * The single objects that outputs are made of.
 *
 * @param files each with its first path, as people know it
 * @param folders the lists of files, each with the files in it, of folders that are meant as a whole
 * @param unknown folders whose list is not in the cache, so that nobody knows what is in them, with their paths
 */
public record WantedObjects(Map<DataHash, String> files, Map<DataHash, Set<DataHash>> folders, Map<DataHash, String> unknown) {

	/** @throws org.edgeloop.base.ProblemException if a hash is none, or a list is damaged */
	public static WantedObjects of(Collection<UsedObject> used, ObjectStore store) throws IOException {
		var wanted = new WantedObjects(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
		for (UsedObject object : used) {
			RemoteKeys.of(object.hash());
			wanted.add(object, store);
		}
		return wanted;
	}

	private void add(UsedObject object, ObjectStore store) throws IOException {
		DataHash hash = object.hash();
		if (!hash.isFolder()) {
			files.putIfAbsent(hash, object.path());
		} else if (!store.has(hash)) {
			unknown.putIfAbsent(hash, object.path());
		} else {
			FolderTree tree = store.tree(hash);
			if (object.inside().isEmpty()) {
				folders.put(hash, tree.hashes());
			}
			tree.entries().stream().filter(entry -> isMeant(entry, object.inside()))
					.forEach(entry -> files.putIfAbsent(tree.hash(entry), object.path() + "/" + entry.path()));
		}
	}

	private static boolean isMeant(FolderTree.Entry entry, String inside) {
		return inside.isEmpty() || entry.path().equals(inside) || entry.path().startsWith(inside + "/");
	}

	/** @return all of them, the lists behind the files */
	public Set<DataHash> all() {
		Set<DataHash> all = new LinkedHashSet<>(files.keySet());
		all.addAll(folders.keySet());
		all.addAll(unknown.keySet());
		return all;
	}

	/** @return the lists of which all files are among some */
	public Set<DataHash> foldersWithin(Set<DataHash> some) {
		Set<DataHash> whole = new HashSet<>();
		folders.forEach((folder, inside) -> {
			if (some.containsAll(inside)) {
				whole.add(folder);
			}
		});
		return whole;
	}
}
