package org.edgeloop.dvc.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;
import org.eclipse.jdt.annotation.Nullable;

/** Between states of content and the fields that they are written in. */
final class DataStateFormat {

	static final String PATH = "path";

	/** The fields of a state and the path that it is of. */
	static final Set<String> KEYS = Set.of(PATH, "md5", "hash", "size", "nfiles", "isexec");

	private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}(?:\\.dir)?");

	private DataStateFormat() {
	}

	/** A folder whose files stand in the pointer is what they make of it. */
	static DataState read(Fields fields) throws ProblemException {
		if (fields.value("md5").isEmpty()) {
			Optional<ListedFiles> files = ListedFiles.of(fields);
			if (files.isPresent()) {
				return files.get().state(algorithm(fields));
			}
		}
		return new DataState(hash(fields), fields.size("size"), fields.size("nfiles"), fields.truth("isexec", false));
	}

	/** Without the name of its algorithm a hash is one of DVC 2. */
	private static @Nullable DataHash hash(Fields fields) throws ProblemException {
		String md5 = fields.text("md5", "").toLowerCase(Locale.ROOT);
		if (md5.isEmpty()) {
			return null;
		}
		if (!MD5.matcher(md5).matches()) {
			throw Fields.problem("'" + md5 + "' is no MD5", fields.where());
		}
		return new DataHash(algorithm(fields), md5);
	}

	private static String algorithm(Fields fields) throws ProblemException {
		return fields.text("hash", "").isEmpty() ? DataHash.DOS2UNIX : DataHash.MD5;
	}

	/** Puts the name of the algorithm; DVC 2 wrote none. */
	static void putAlgorithm(MappingBuilder builder, DataState state) {
		DataHash hash = state.hash();
		if (hash != null && hash.algorithm().equals(DataHash.MD5)) {
			builder.put("hash", Value.of(DataHash.MD5));
		}
	}

	static void putContent(MappingBuilder builder, DataState state) {
		DataHash hash = state.hash();
		if (hash != null) {
			builder.put("md5", Value.of(hash.value()));
		}
		builder.size("size", state.size()).size("nfiles", state.files()).flag("isexec", state.executable());
	}
}
