package org.edgeloop.dvc.cache;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.cache.TreeJson;
import org.edgeloop.dvc.value.PythonJson;

/**
 * What is in a folder under version control: the hash of each file by its path, in the order of code points. Its bytes are DVC's
 * {@code .dir} object, and their MD5 with {@code .dir} behind it is the hash of the folder.
 *
 * @param algorithm of the files' hashes and the folder's, see {@link DataHash}
 * @param entries in order, no path twice
 */
public record FolderTree(String algorithm, List<Entry> entries) {

	/**
	 * A file in a folder.
	 *
	 * @param path from the folder, with '/' between the names
	 * @param md5 the hash of its content, 32 lower-case hexadecimal digits
	 */
	public record Entry(String path, String md5) {
	}

	/** Behind the hash of a list, to make it that of a folder. */
	public static final String SUFFIX = ".dir";

	public FolderTree {
		entries = List.copyOf(entries);
	}

	/** @return the tree of files in any order */
	public static FolderTree of(String algorithm, Collection<Entry> files) {
		var entries = new ArrayList<>(files);
		entries.sort(Comparator.comparing(Entry::path, PythonJson.CODE_POINTS));
		return new FolderTree(algorithm, entries);
	}

	/**
	 * Reads a {@code .dir} object.
	 *
	 * @param where what it is called in problems
	 * @throws ProblemException if it is no list of files, or a path in it leads out of the folder
	 */
	public static FolderTree parse(String algorithm, byte[] json, String where) throws ProblemException {
		List<Entry> entries;
		try {
			entries = TreeJson.read(json);
		} catch (IOException e) {
			throw unsound(where, e.getMessage());
		}
		var paths = new HashSet<String>(entries.size() * 2);
		for (Entry entry : entries) {
			check(entry, where);
			if (!paths.add(entry.path())) {
				throw unsound(where, "it has '" + entry.path() + "' twice");
			}
		}
		return of(algorithm, entries);
	}

	private static void check(Entry entry, String where) throws ProblemException {
		if (!staysInside(entry.path())) {
			throw unsound(where, "the path '" + entry.path() + "' leads out of the folder");
		}
		if (!FileHasher.isHash(entry.md5())) {
			throw unsound(where, "'" + entry.md5() + "' is no MD5");
		}
	}

	private static boolean staysInside(String path) {
		if (path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0 && File.separatorChar == '\\') {
			return false;
		}
		for (String name : path.split("/", -1)) {
			if (name.isEmpty() || ".".equals(name) || "..".equals(name)) {
				return false;
			}
		}
		return true;
	}

	private static ProblemException unsound(String where, String why) {
		return new ProblemException(Problem.error("The list of a folder's files is unsound: " + why + ".", where,
				"Remove the object and fetch it again from a remote."));
	}

	/** @return the {@code .dir} object, as Python's json writes it */
	public byte[] bytes() {
		return TreeJson.write(entries).getBytes(StandardCharsets.US_ASCII);
	}

	/** @return the hash of the folder */
	public DataHash hash() {
		return new DataHash(algorithm, FileHasher.md5(bytes()) + SUFFIX);
	}

	public DataHash hash(Entry entry) {
		return new DataHash(algorithm, entry.md5());
	}

	/** @return the hashes of all files, each once */
	public Set<DataHash> hashes() {
		var hashes = new HashSet<DataHash>(entries.size() * 2);
		entries.forEach(entry -> hashes.add(hash(entry)));
		return hashes;
	}
}
