package org.edgeloop.dataset.internal.windows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.windows.SplitSettings;

/** Which recordings must not come apart: those that are alike in what is split by, and those of equal content. */
public final class RecordingGroups {

	private final String by;
	private final DatasetDescription description;
	private final Map<String, String> groupOf = new HashMap<>();
	/** A group that became part of another one. */
	private final Map<String, String> joined = new HashMap<>();
	private final Map<String, String> firstWith = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	/** @param by see {@link SplitSettings#by()} */
	public RecordingGroups(String by, DatasetDescription description) {
		this.by = by;
		this.description = description;
	}

	/** @throws ProblemException if the recording does not have what is split by */
	public void add(RecordingEntry entry, String contentHash) throws ProblemException {
		String group = switch (by) {
			case SplitSettings.RECORDING -> entry.path();
			case SplitSettings.FOLDER -> entry.group();
			default -> attribute(entry);
		};
		groupOf.put(entry.path(), group);
		String other = firstWith.putIfAbsent(contentHash, entry.path());
		if (other != null && !of(other).equals(of(entry.path()))) {
			problems.add(Problem.warning("has the same content as " + other + "; both are kept in one split", entry.path(),
					"remove one of them"));
			joined.put(of(entry.path()), of(other));
		}
	}

	/** @return the group's name; for groups that were joined, that of the first */
	public String of(String recording) {
		String group = groupOf.get(recording);
		for (String next = joined.get(group); next != null; next = joined.get(next)) {
			group = next;
		}
		return group;
	}

	/** @return what came to light */
	public List<Problem> problems() {
		return problems;
	}

	private String attribute(RecordingEntry entry) throws ProblemException {
		String value = by.equals(DatasetDescription.MACHINE) ? description.machineOf(entry.path())
				: Optional.ofNullable(description.settingsOf(entry.path()).attributes().get(by)).map(AttributeValue::text).orElse("");
		if (value.isEmpty()) {
			throw new ProblemException(Problem.error("the recording has no attribute \"" + by + "\" to split by", entry.path(),
					"give it one in dataset.json, or split by recording or folder"));
		}
		return value;
	}
}
