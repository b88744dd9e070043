package org.edgeloop.dvc.used;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;

/**
 * All data that a repository refers to in a {@link UsedScope}; what {@link UsedObjectsOperation} finds.
 *
 * @param objects each hash with its first path; folders by the hash of their list, without their files
 * @param problems outputs that have no hash, since their stage never ran
 */
public record UsedObjects(List<UsedObject> objects, List<Problem> problems) {

	public UsedObjects {
		objects = List.copyOf(objects);
		problems = List.copyOf(problems);
	}

	/** @return what several find together: of one repository, or of several that share a cache */
	public static UsedObjects of(List<UsedObjectsOperation> operations, Progress progress) throws IOException {
		var all = new UsedObjects(List.of(), List.of());
		for (UsedObjectsOperation operation : operations) {
			all = all.with(operation.run(progress));
		}
		return all;
	}

	/** @return the folders whose list is not in a store, so that nobody knows what is in them */
	public List<UsedObject> unknownFolders(ObjectStore store) {
		return objects.stream().filter(object -> object.hash().isFolder() && !store.has(object.hash())).toList();
	}

	/**
	 * @return the hashes of all objects, with those of the files in each folder whose list is in the store
	 * @throws IOException if a list cannot be read
	 */
	public Set<DataHash> hashes(ObjectStore store) throws IOException {
		var hashes = new LinkedHashSet<DataHash>();
		for (UsedObject object : objects) {
			hashes.addAll(hashes(object, store));
		}
		return hashes;
	}

	/** @return the hash of one of the objects, with those of its files as {@link #hashes(ObjectStore)} has them */
	public static Set<DataHash> hashes(UsedObject object, ObjectStore store) throws IOException {
		var hashes = new LinkedHashSet<DataHash>();
		hashes.add(object.hash());
		if (object.hash().isFolder() && store.has(object.hash())) {
			FolderTree tree = store.tree(object.hash());
			for (FolderTree.Entry entry : tree.entries()) {
				if (isMeant(entry.path(), object.inside())) {
					hashes.add(tree.hash(entry));
				}
			}
		}
		return hashes;
	}

	private static boolean isMeant(String path, String inside) {
		return inside.isEmpty() || path.equals(inside) || path.startsWith(inside + "/");
	}

	/** @return these and others, each once */
	public UsedObjects with(UsedObjects others) {
		var all = new LinkedHashSet<>(objects);
		all.addAll(others.objects());
		var both = new ArrayList<>(problems);
		both.addAll(others.problems());
		return new UsedObjects(List.copyOf(all), both);
	}
}
