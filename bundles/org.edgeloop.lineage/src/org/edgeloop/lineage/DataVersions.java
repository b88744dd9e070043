package org.edgeloop.lineage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which version of each file of a project is checked out, and which one its labels were made on. Does not change; asking it takes no time. */
public final class DataVersions {

	/** Of a project that nobody keeps versions of. */
	public static final DataVersions NONE = new DataVersions(Map.of(), Map.of());

	private final Map<String, FileVersion> files;
	private final Map<String, LabelBasis> labels;

	/**
	 * @param files by path from the project's folder; a folder stands for all that is in it
	 * @param labels by recording
	 */
	DataVersions(Map<String, FileVersion> files, Map<String, LabelBasis> labels) {
		this.files = files;
		this.labels = labels;
	}

	/**
	 * @param path from the project's folder, with slashes
	 * @return nothing if neither DVC nor Git knows the file
	 */
	public Optional<FileVersion> of(String path) {
		String at = path;
		while (!files.containsKey(at) && !at.isEmpty()) {
			at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
		}
		return Optional.ofNullable(files.get(at));
	}

	/** @return what a recording's labels were made on; nothing if none were committed */
	public Optional<LabelBasis> labelsOf(String recording) {
		return Optional.ofNullable(labels.get(recording));
	}

	/** @return of all recordings with labels that were committed, sorted by recording */
	public List<LabelBasis> labels() {
		return labels.values().stream().sorted((one, other) -> one.recording().compareTo(other.recording())).toList();
	}

	/** @return the files and folders of data that DVC keeps, with their versions */
	public List<Map.Entry<String, FileVersion>> data() {
		return files.entrySet().stream().filter(file -> file.getValue().isData()).sorted(Map.Entry.comparingByKey()).toList();
	}
}
