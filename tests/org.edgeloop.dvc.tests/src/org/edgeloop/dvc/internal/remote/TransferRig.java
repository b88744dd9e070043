package org.edgeloop.dvc.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.used.UsedObject;

/** A cache with a folder of random files and a single file, as outputs to bring somewhere. */
final class TransferRig {

	final ObjectStore store;
	final DataHash folder;
	final DataHash single;
	final FolderTree tree;

	private TransferRig(ObjectStore store, FolderTree tree, DataHash folder, DataHash single) {
		this.store = store;
		this.tree = tree;
		this.folder = folder;
		this.single = single;
	}

	/**
	 * @param cache where it is made
	 * @param files how many there are in the folder
	 * @param size bytes of the largest
	 */
	static TransferRig make(Path cache, int files, int size) throws IOException {
		var store = new ObjectStore(cache);
		var random = new Random(files);
		List<FolderTree.Entry> entries = new ArrayList<>();
		for (int i = 0; i < files; i++) {
			var content = new byte[random.nextInt(size)];
			random.nextBytes(content);
			entries.add(new FolderTree.Entry("sub " + i % 3 + "/file " + i, put(store, content).value()));
		}
		FolderTree tree = FolderTree.of(DataHash.MD5, entries);
		return new TransferRig(store, tree, store.put(tree), put(store, "a file of its own".getBytes()));
	}

	private static DataHash put(ObjectStore store, byte[] content) throws IOException {
		DataHash hash = DataHash.md5(md5(content));
		Path temporary = Files.write(store.temporary(), content);
		store.adopt(hash, temporary);
		return hash;
	}

	static String md5(byte[] content) {
		try {
			return "%032x".formatted(new BigInteger(1, MessageDigest.getInstance("MD5").digest(content)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return the outputs: a folder "data" and a file "model" */
	List<UsedObject> used() {
		return List.of(used(folder, "data"), used(single, "model"));
	}

	static UsedObject used(DataHash hash, String path) {
		return new UsedObject(hash, path, "", -1, -1, Optional.empty(), true, path + ".dvc");
	}

	/** @return how many objects there are */
	int objects() {
		return tree.hashes().size() + 2;
	}

	/** @return the keys of all files below a folder, hidden ones too */
	static TreeSet<String> keys(Path root) throws IOException {
		if (!Files.isDirectory(root)) {
			return new TreeSet<>();
		}
		try (Stream<Path> files = Files.walk(root)) {
			return new TreeSet<>(files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()).toList());
		}
	}

	/** Fails unless every object of a remote, and every list's every file, is what its name says. @return how many there are */
	static int assertSound(Path root) throws IOException {
		int count = 0;
		for (String key : keys(root)) {
			if (!key.contains("/.")) {
				byte[] content = Files.readAllBytes(root.resolve(key));
				String name = key.replace("files/md5/", "").replace("/", "");
				assertEquals(name.replace(".dir", ""), md5(content), key);
				if (name.endsWith(".dir")) {
					for (DataHash inside : FolderTree.parse(DataHash.MD5, content, key).hashes()) {
						assertEquals(true, Files.isRegularFile(root.resolve("files/md5/" + inside.key())), key + " promises " + inside);
					}
				}
				count++;
			}
		}
		return count;
	}
}
