package org.edgeloop.dvc.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/**
 * The files of a folder as they stand in the pointer itself, which has no object that lists them: so DVC writes what is kept in the
 * versions of a bucket.
 *
 * @param files of each {@code md5} and {@code relpath}, as in a {@code .dir} object and in its order
 * @param size bytes of all
 */
public record ListedFiles(List<Value> files, long size) {

	static final String KEY = "files";

	private static final String RELPATH = "relpath";
	private static final String MD5 = "md5";
	private static final String SUFFIX = ".dir";

	/**
	 * @return the files; empty if none are listed, or not all with their MD5
	 * @throws ProblemException if an entry is none of a file
	 */
	static Optional<ListedFiles> of(Fields fields) throws ProblemException {
		Map<String, Value> files = new LinkedHashMap<>();
		long size = 0;
		for (Value item : fields.items(KEY)) {
			Fields file = Fields.of(item, fields.where() + ": files");
			String path = file.text(RELPATH);
			String md5 = file.text(MD5, "");
			if (md5.isEmpty()) {
				return Optional.empty();
			}
			files.put(path, new MappingBuilder().put(MD5, Value.of(md5)).put(RELPATH, Value.of(path)).build());
			size += Math.max(0, file.size("size"));
		}
		List<String> paths = new ArrayList<>(files.keySet());
		paths.sort(Comparator.comparing(path -> path, PythonJson.CODE_POINTS));
		return paths.isEmpty() ? Optional.empty() : Optional.of(new ListedFiles(paths.stream().map(files::get).toList(), size));
	}

	/** @return the {@code .dir} object that lists them */
	public String json() {
		return PythonJson.writeSorted(new Value.Sequence(files));
	}

	DataState state(String algorithm) {
		var hash = new DataHash(algorithm, ValueHash.of(ValueHash.MD5, new Value.Sequence(files), Set.of()) + SUFFIX);
		return new DataState(hash, size, files.size(), false);
	}
}
